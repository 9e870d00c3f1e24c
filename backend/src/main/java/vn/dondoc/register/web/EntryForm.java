package vn.dondoc.register.web;

import java.util.UUID;

import vn.dondoc.register.Registered;

/** A form that enters or corrects an entry of a register. */
interface EntryForm<D extends Registered> {

	/** Tells a form sent twice from two forms. */
	UUID commandId();

	/** The edition the form was filled from; 0 for a new entry. */
	int version();

	/** What the form says, once it is valid. */
	D says();

}
