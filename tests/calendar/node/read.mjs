// What ical.js and node-ical make of calendars: node read.mjs FROM TO FILE...
// Prints {library: {file: {uid: ["start/end", ...]}}}: days as 2026-05-17, the end excluded; times in UTC.

import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const [from, to, ...files] = process.argv.slice(2);

const dayOf = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
const instantOf = (date) => `${date.toISOString().slice(0, 19)}Z`;

function byIcalJs(text) {
  const moment = (time) => (time.isDate ? time.toString() : instantOf(time.toJSDate()));
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const components = root.getAllSubcomponents("vevent");
  const found = {};
  for (const main of components.filter((each) => !each.hasProperty("recurrence-id"))) {
    const uid = main.getFirstPropertyValue("uid");
    const exceptions = components.filter(
      (each) => each.hasProperty("recurrence-id") && each.getFirstPropertyValue("uid") === uid,
    );
    const event = new ICAL.Event(main, { exceptions });
    const spans = (found[uid] = []);
    if (!event.isRecurring()) {
      spans.push(`${moment(event.startDate)}/${moment(event.endDate)}`);
      continue;
    }
    const starts = event.iterator();
    for (let next = starts.next(); next && next.toString() < to; next = starts.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      spans.push(`${moment(startDate)}/${moment(endDate)}`);
    }
  }
  return found;
}

function byNodeIcal(text) {
  const found = {};
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each.type === "VEVENT");
  for (const event of events) {
    const instances = event.rrule
      ? nodeIcal.expandRecurringEvent(event, { from: new Date(from), to: new Date(to) })
      : [event];
    const moment = event.datetype === "date" ? dayOf : instantOf;
    found[event.uid] = instances.map(({ start, end }) => `${moment(start)}/${moment(end ?? start)}`);
  }
  return found;
}

const read = (reader) => Object.fromEntries(files.map((file) => [file, reader(readFileSync(file, "utf8"))]));
console.log(JSON.stringify({ "ical.js": read(byIcalJs), "node-ical": read(byNodeIcal) }));
