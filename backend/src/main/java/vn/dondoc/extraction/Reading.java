package vn.dondoc.extraction;

/** How the engine read a sentence. */
public enum Reading {

	/** It orders something. */
	ASSIGNMENT,
	/** It surely orders nothing. */
	NO_TASK,
	/** It might order something; a person looks. */
	UNSURE

}
