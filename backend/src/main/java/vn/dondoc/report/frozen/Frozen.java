package vn.dondoc.report.frozen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.organisation.AgencyId;

/**
 * What a report froze, its rows by their digests.
 *
 * @param figures the JSON that scripts read, to the byte
 * @param factsHash over what the facts say, figures and rows: asked again, the same
 * @param rowsHash over the rows as printed
 * @param calendarVersion that of the working calendar then
 */
@Embeddable
public record Frozen(@JdbcTypeCode(SqlTypes.LONG32VARCHAR) String figures, @Column(length = 64) String factsHash,
		@Column(length = 64) String rowsHash, @Column(length = 20) String calendarVersion) {

	/** What the agencies were called whose lines it prints. */
	public Map<AgencyId, String> names() {
		Map<AgencyId, String> names = new HashMap<>();
		JsonMapper.shared()
			.readTree(this.figures)
			.get("byAgency")
			.forEach((agency) -> names.put(new AgencyId(UUID.fromString(agency.get("id").asString())),
					agency.get("name").asString()));
		return names;
	}

	/** The hash of everything frozen. */
	public String hash() {
		return Digest.of(List.of(this.figures, this.factsHash, this.rowsHash, this.calendarVersion));
	}

}
