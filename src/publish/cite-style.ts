/**
 * How a page is referred to in running Swedish, in CSL 1.0.2: who, year, title, version, address. The same order as in
 * src/library/csl-style.ts, but the version and the address are printed, since they are what the reference is for.
 */
export const citeStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="sv-SE">
  <info><title>Rumslig, hänvisning</title><id>rumslig-cite</id><updated>2026-11-24T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <group delimiter=" ">
          <names variable="author"/>
          <date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date>
        </group>
        <text variable="title" font-style="italic"/>
        <text variable="container-title"/>
        <group delimiter=" "><text term="version" text-case="capitalize-first"/><text variable="version"/></group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
