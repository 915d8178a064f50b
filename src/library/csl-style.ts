/**
 * Reference style in CSL 1.0.2, Swedish form: who, when, title, where, number.
 * Forms for statutes and bills: University West's guide to Swedish public documents (see shared conventions 6.7):
 * "SFS 2010:900. Plan- och bygglag." and "Prop. 2021/22:225. Titel."
 */
export const cslStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" default-locale="sv-SE">
  <info><title>Rumslig</title><id>rumslig</id><updated>2026-11-24T00:00:00+00:00</updated></info>
  <macro name="author"><names variable="author"><name delimiter=", " delimiter-precedes-last="never" and="text"/></names></macro>
  <macro name="issued"><choose><if variable="issued"><date variable="issued" prefix="(" suffix=")"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date></if></choose></macro>
  <macro name="accessed"><choose><if variable="accessed"><group delimiter=" "><text value="Läst"/><date variable="accessed"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date></group></if></choose></macro>
  <macro name="title"><text variable="title" font-style="italic"/></macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <choose>
        <if type="legislation bill" match="any">
          <group delimiter=". ">
            <group delimiter=" "><text macro="author"/></group>
            <text variable="number" text-case="capitalize-first"/>
            <text macro="title"/>
            <text variable="container-title"/>
            <text macro="issued"/>
            <text macro="accessed"/>
          </group>
        </if>
        <else>
          <group delimiter=". ">
            <choose>
              <if variable="author"><group delimiter=". "><group delimiter=" "><text macro="author"/><text macro="issued"/></group><text macro="title"/></group></if>
              <else><group delimiter=" "><text macro="title"/><text macro="issued"/></group></else>
            </choose>
            <text variable="container-title"/>
            <text variable="number" text-case="capitalize-first"/>
            <text variable="publisher"/>
            <text macro="accessed"/>
          </group>
        </else>
      </choose>
    </layout>
  </bibliography>
</style>`;
