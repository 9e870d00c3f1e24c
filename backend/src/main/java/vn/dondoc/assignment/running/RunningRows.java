package vn.dondoc.assignment.running;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** Writes the items and obligations of running work as their rows, many at once. */
@Component
class RunningRows {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ManyRows items;

	private final ManyRows obligations;

	RunningRows(JdbcTemplate jdbc) {
		this.items = new ManyRows(jdbc, "item", List.of("id", "directive_id", "place", "label", "content",
				"content_folded", "issued_on", "recorded_at", "account_id"));
		this.obligations = new ManyRows(jdbc, "obligation",
				List.of("id", "item_id", "place", "fan_out", "phrase", "deadline", "read_by_rule"));
	}

	/** An item and its jobs with the identifiers they get. */
	record Placed(RunningItem item, ItemId id, Map<RunningItem.Job, ObligationId> obligations) {

		static Placed of(RunningItem item) {
			Map<RunningItem.Job, ObligationId> obligations = new IdentityHashMap<>();
			item.jobs().forEach((job) -> obligations.put(job, ObligationId.next()));
			return new Placed(item, (item.known() != null) ? item.known() : ItemId.next(), obligations);
		}

		private @Nullable Object[] itemRow(Recorder recorder) {
			return new @Nullable Object[] { Ids.bytes(this.id.value()),
					Ids.bytes(this.item.origin().directive().value()), this.item.place(), this.item.label(),
					this.item.content(), Folding.fold(this.item.content()), this.item.origin().issuedOn(),
					Utc.column(recorder.now()), Ids.bytes(recorder.account().value()) };
		}

		private List<@Nullable Object[]> obligationRows() {
			return this.item.jobs()
				.stream()
				.map((job) -> new @Nullable Object[] {
						Ids.bytes(Objects.requireNonNull(this.obligations.get(job)).value()),
						Ids.bytes(this.id.value()), job.place(), FanOut.EACH_MEMBER.name(), job.term().phrase(),
						deadline(job), job.rule() })
				.toList();
		}

	}

	private static @Nullable String deadline(RunningItem.Job job) {
		return (job.term().deadline() != null) ? JSON.writeValueAsString(job.term().deadline()) : null;
	}

	void insert(List<Placed> placed, Recorder recorder) {
		this.items.insert(placed.stream()
			.filter((one) -> one.item().known() == null)
			.map((one) -> one.itemRow(recorder))
			.toList());
		this.obligations.insert(placed.stream().flatMap((one) -> one.obligationRows().stream()).toList());
	}

}
