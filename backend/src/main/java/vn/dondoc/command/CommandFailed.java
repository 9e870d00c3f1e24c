package vn.dondoc.command;

/** A command could not do its work; the message is the one line its user reads. */
class CommandFailed extends RuntimeException {

	CommandFailed(String line) {
		super(line);
	}

	CommandFailed(String line, Throwable cause) {
		super(line, cause);
	}

}
