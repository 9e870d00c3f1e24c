package vn.dondoc.report.signing;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which prepared report. */
@Embeddable
public record PreparedReportId(UUID value) implements Serializable {

	static PreparedReportId next() {
		return new PreparedReportId(Ids.next());
	}

}
