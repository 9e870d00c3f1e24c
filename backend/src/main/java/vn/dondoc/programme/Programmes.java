package vn.dondoc.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.SignedIn;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.ProgrammeFigures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/**
 * Programmes with how far they are: the Office and leaders see all, an agency its own.
 */
@Service
@Transactional(readOnly = true)
public class Programmes {

	private final ProgrammeRegister register;

	private final TargetRegister targets;

	private final ProgrammeFigures figures;

	private final AccountDirectory accounts;

	Programmes(ProgrammeRegister register, TargetRegister targets, ProgrammeFigures figures,
			AccountDirectory accounts) {
		this.register = register;
		this.targets = targets;
		this.figures = figures;
		this.accounts = accounts;
	}

	/** A programme and what of it the reader may count. */
	public record Progress(ProgrammeView programme, ProgrammeFigures.Line line) {

		public Cell total() {
			return this.line.cell(Slice.TOTAL);
		}

		public Cell completed() {
			return this.line.cell(Slice.COMPLETED);
		}

		public Cell overdue() {
			return this.line.cell(Slice.NOT_COMPLETED_OVERDUE);
		}

		/** How many tasks are still to be entered; nothing where nobody said how many. */
		public long missing() {
			Integer planned = this.programme.details().planned();
			return (planned != null) ? Math.max(0, planned - this.line.items()) : 0;
		}

	}

	/** Open ones first, by name. */
	public List<Progress> seenBy(SignedIn me) {
		Map<UUID, ProgrammeFigures.Line> lines = this.figures.of(Question.now(), Sight.of(me));
		return this.register.findAllByOrderByName()
			.stream()
			.map(Programme::view)
			.filter((view) -> seesAll(me) || lines.containsKey(view.id().value()))
			.map((view) -> new Progress(view, line(lines, view.id())))
			.sorted(Comparator.comparing((Progress one) -> !one.programme().open()))
			.toList();
	}

	/** One of them; nothing where the reader has no part in it. */
	public Optional<Progress> find(ProgrammeId id, SignedIn me) {
		Map<UUID, ProgrammeFigures.Line> lines = this.figures.of(Question.now(), Sight.of(me), List.of(id.value()));
		return this.register.findById(id)
			.map(Programme::view)
			.filter((view) -> seesAll(me) || lines.containsKey(id.value()))
			.map((view) -> new Progress(view, line(lines, id)));
	}

	/** The targets of a programme; an agency sees those it answers for. */
	public List<TargetView> targets(ProgrammeId id, SignedIn me) {
		List<Target> kept = this.targets.findByProgrammeAndStruckFalseOrderById(id);
		Map<AccountId, String> people = this.accounts
			.names(kept.stream().flatMap((target) -> target.recorders().stream()).collect(Collectors.toSet()));
		return kept.stream()
			.map((target) -> target.view(people))
			.filter((target) -> seesAll(me) || (me.agency() != null && me.agency().equals(target.details().agency())))
			.toList();
	}

	private static boolean seesAll(SignedIn me) {
		return Sight.of(me) == Sight.EVERYTHING;
	}

	private static ProgrammeFigures.Line line(Map<UUID, ProgrammeFigures.Line> lines, ProgrammeId id) {
		return lines.getOrDefault(id.value(), ProgrammeFigures.Line.none(id.value()));
	}

}
