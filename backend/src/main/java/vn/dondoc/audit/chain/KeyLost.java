package vn.dondoc.audit.chain;

import java.nio.file.Path;

import vn.dondoc.system.BrokenRule;

/** The key the entries are written with is not where it belongs, or is another one. */
public final class KeyLost extends BrokenRule {

	KeyLost(Path file) {
		super("audit.key-lost", file.toAbsolutePath().normalize());
	}

}
