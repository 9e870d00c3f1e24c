package vn.dondoc.register;

/** The register of schemes. */
interface Schemes extends Entries<SchemeEntry> {

}
