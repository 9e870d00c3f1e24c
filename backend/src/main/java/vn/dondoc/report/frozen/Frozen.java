package vn.dondoc.report.frozen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.Definition;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.letterhead.Head;
import vn.dondoc.statistics.Conventions;
import vn.dondoc.statistics.Population;

/**
 * What a report froze, its rows by their digests. Reports prepared before cuts and
 * letterheads were frozen have none of either.
 *
 * @param figures the JSON that scripts read, to the byte
 * @param insight rates and cuts, likewise
 * @param factsHash over what the facts say, figures, cuts and rows: asked again, the same
 * @param rowsHash over the rows as printed
 * @param calendarVersion that of the working calendar then
 */
@Embeddable
public record Frozen(@JdbcTypeCode(SqlTypes.LONG32VARCHAR) String figures,
		@JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Nullable String insight, @Embedded @Nullable Head head,
		@Column(length = 64) String factsHash, @Column(length = 64) String rowsHash,
		@Column(length = 20) String calendarVersion) {

	/** What the agencies were called whose lines it prints. */
	public Map<AgencyId, String> names() {
		Map<AgencyId, String> names = new HashMap<>();
		json().get("byAgency")
			.forEach((agency) -> names.put(new AgencyId(UUID.fromString(agency.get("id").asString())),
					agency.get("name").asString()));
		return names;
	}

	/** The settings that changed a figure, by name, as used. */
	public Map<String, String> settings() {
		Map<String, String> settings = new TreeMap<>();
		json().get("settings").properties().forEach((one) -> settings.put(one.getKey(), one.getValue().asString()));
		return settings;
	}

	/** By what its figures were judged. */
	public Conventions conventions() {
		Map<String, String> settings = settings();
		return new Conventions(
				DoneBasis.valueOf(Objects.requireNonNull(settings.get("doneBasis")).toUpperCase(Locale.ROOT)),
				Boolean.parseBoolean(settings.get("foldNoDeadline")));
	}

	/** Rates and cuts as they were frozen for an order. */
	public Optional<FrozenInsight> insight(ReportOrder order) {
		return Optional.ofNullable(this.insight)
			.map((json) -> new ReadInsight(order, conventions(), names()).read(json));
	}

	/**
	 * By which definition it was made: the one it names, or any of those that did not
	 * name themselves yet.
	 */
	List<Definition> definitions(Population population) {
		return definition().map(List::of).orElseGet(() -> Definition.unnamed(population));
	}

	/** Whether its rows tell what each number counted, not only those of its cells. */
	public boolean marked() {
		return definition().isPresent();
	}

	private Optional<Definition> definition() {
		return Optional.ofNullable(this.insight)
			.map((json) -> JsonMapper.shared().readTree(json).get(InsightJson.DEFINITION))
			.map((number) -> Definition.of(number.asInt()));
	}

	/** The hash of everything frozen. */
	public String hash() {
		List<String> lines = new ArrayList<>(
				List.of(this.figures, this.factsHash, this.rowsHash, this.calendarVersion));
		if (this.insight != null) {
			lines.add(this.insight);
		}
		if (this.head != null) {
			lines.addAll(this.head.lines());
		}
		return Digest.of(lines);
	}

	/** All of it as scripts read it. */
	public String printed() {
		if (this.insight == null) {
			return this.figures;
		}
		ObjectNode whole = (ObjectNode) json();
		whole.set("insight", JsonMapper.shared().readTree(this.insight));
		return whole.toPrettyString();
	}

	private JsonNode json() {
		return JsonMapper.shared().readTree(this.figures);
	}

}
