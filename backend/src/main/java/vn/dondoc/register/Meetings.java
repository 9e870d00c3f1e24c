package vn.dondoc.register;

/** The register of meetings. */
interface Meetings extends Entries<MeetingEntry> {

}
