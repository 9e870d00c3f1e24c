package vn.dondoc.command;

import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/** The version written into the jar when it was built. */
class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String built = getClass().getPackage().getImplementationVersion();
		return new String[] { "dondoc " + Objects.requireNonNullElse(built, "dev") };
	}

}
