// @ts-check
// A theme day as an iCalendar file: the same bytes as exports/calendar.py gives. Pure functions.
"use strict";

/** @typedef {{site_name: string, host: string, reference: string, address: string, stamp: string, title: string, summary: string, programme: [minutes: number, title: string][]}} PkEvent */
/** @typedef {{date: string, start: string, place: string, organiser: string}} PkHolding date as 2027-03-11, start as 9.00 */

pk.calendarModel = (() => {
  const LINE_BYTES = 75;
  const DAY_MINUTES = 24 * 60;
  // The rule of the European Union since 1996 (directive 2000/84/EC).
  const TIME_ZONE = [
    "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen",
    "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
    "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
    "END:VTIMEZONE",
  ];

  /** @param {string} value @returns {string} of the type TEXT (RFC 5545, 3.3.11) */
  const text = (value) =>
    value.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, "").replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

  /** @param {string} line @returns {string[]} parts of at most 75 bytes, cut between characters (RFC 5545, 3.1) */
  const folded = (line) => {
    const encoder = new TextEncoder();
    const parts = [""];
    let size = 0;
    for (const character of line) {
      const width = encoder.encode(character).length;
      if (size + width > LINE_BYTES) {
        parts.push(" ");
        size = 1;
      }
      parts[parts.length - 1] += character;
      size += width;
    }
    return parts;
  };

  /** @param {string} start such as 9.00 @returns {number} minutes since midnight */
  const clock = (start) => {
    const [hours, minutes] = start.split(".").map(Number);
    return hours * 60 + minutes;
  };

  /** @param {number} number */
  const two = (number) => String(number).padStart(2, "0");

  /** @param {PkEvent} event @param {PkHolding} holding @returns {string} */
  const description = ({ summary, programme, address }, { organiser, start }) => {
    const lines = [summary, "", "Program (vores forslag):"];
    let passed = clock(start);
    for (const [minutes, title] of programme) {
      const at = passed % DAY_MINUTES;
      lines.push(`${Math.floor(at / 60)}.${two(at % 60)} ${title}`);
      passed += minutes;
    }
    if (organiser) lines.push("", `Arrangør: ${organiser}`);
    if (address) lines.push("", `Læs mere: ${address}`);
    return lines.join("\n");
  };

  /** @param {PkEvent} event @param {PkHolding} holding @param {string} name tells it from the others of the theme day @returns {string[]} */
  const eventLines = (event, holding, name) => {
    const first = clock(holding.start);
    const length = event.programme.reduce((sum, [minutes]) => sum + minutes, 0);
    const day = holding.date.replaceAll("-", "");
    return [
      "BEGIN:VEVENT",
      `UID:${event.reference}-${name}${event.host ? `@${event.host}` : ""}`,
      `DTSTAMP:${event.stamp.replaceAll("-", "")}T000000Z`,
      `DTSTART;TZID=Europe/Copenhagen:${day}T${two(Math.floor(first / 60))}${two(first % 60)}00`,
      `DURATION:PT${Math.floor(length / 60)}H${length % 60}M`,
      `SUMMARY:${text(event.title)}`,
      `LOCATION:${text(holding.place)}`,
      ...(holding.organiser ? [`CONTACT:${text(holding.organiser)}`] : []),
      `DESCRIPTION:${text(description(event, holding))}`,
      ...(event.address ? [`URL:${event.address}`] : []),
      "END:VEVENT",
    ];
  };

  /** @param {PkEvent} event @param {PkHolding} holding @param {string} name @returns {string} the whole file */
  const file = (event, holding, name) =>
    [
      "BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:${text(`-//${event.site_name}//Temadage//DA`)}`,
      ...TIME_ZONE, ...eventLines(event, holding, name), "END:VCALENDAR",
    ].flatMap(folded).map((part) => `${part}\r\n`).join("");

  return { file };
})();
