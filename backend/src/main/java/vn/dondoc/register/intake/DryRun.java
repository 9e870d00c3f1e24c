package vn.dondoc.register.intake;

import java.util.List;

import vn.dondoc.document.sheet.Finding;
import vn.dondoc.register.Registered;

/**
 * What taking a spreadsheet would do.
 *
 * @param fresh what would be entered
 * @param known how many of its rows stand in the register already, or twice in the file
 * @param findings why it cannot be taken; nothing is, while there is one
 */
public record DryRun<D extends Registered>(List<D> fresh, int known, List<Finding> findings) {

	public boolean good() {
		return this.findings.isEmpty();
	}

}
