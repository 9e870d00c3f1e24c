package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.fulfilment.AcknowledgeLimit;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Position;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.stretch.Stretch;
import vn.dondoc.statistics.stretch.Stretches;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

/**
 * What is counted in SQL is what Standing says of every single assignment, for random
 * histories, instants, knowledge, populations and bases of judging.
 */
@JdbcTest
@Import({ Figures.class, Selections.class, Stretches.class })
abstract class FiguresAgreeWithStandingTest {

	private static final int ASSIGNMENTS = 300;

	private static final int QUESTIONS = 100;

	@Autowired
	Figures figures;

	@Autowired
	Selections selections;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Stretches stretches;

	@MockitoBean
	Facts facts;

	@MockitoBean
	Agencies agencies;

	@MockitoBean
	Settings settings;

	@MockitoBean
	AcknowledgeLimit acknowledgeLimit;

	private static final List<Slice> COUNTED = Stream
		.concat(Counts.PRINTED.stream(),
				Stream.of(Slice.COMPLETED_ON_TIME_OR_NO_DEADLINE, Slice.NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE))
		.toList();

	private final RandomHistories random = new RandomHistories(20210331);

	private final Map<AssignmentId, List<Fact>> histories = this.random.several(ASSIGNMENTS);

	@BeforeEach
	void keepTheirStretches() {
		this.histories.forEach((id, facts) -> this.stretches.add(Stretch.of(id, RandomHistories.itemOf(id), facts)));
		given(this.facts.known(anyCollection(), any())).willAnswer((call) -> {
			Map<AssignmentId, List<Fact>> some = new HashMap<>(this.histories);
			some.keySet().retainAll(call.<Collection<AssignmentId>>getArgument(0));
			some.replaceAll((id, facts) -> facts.stream().filter((fact) -> fact.knownAt(call.getArgument(1))).toList());
			return some;
		});
		given(this.agencies.views(anyCollection(), any()))
			.willAnswer((call) -> AgenciesOfTests.named(call.getArgument(0)));
		given(this.agencies.views(anyCollection(), any(), any()))
			.willAnswer((call) -> AgenciesOfTests.named(call.getArgument(0)));
	}

	@Test
	void everyCountAndEveryListIsWhatStandingSays() {
		for (int number = 1; number <= QUESTIONS; number++) {
			Ask ask = ask();
			given(this.settings.get(eq(AssignmentSettings.DONE_BASIS), any())).willReturn(ask.basis());
			given(this.settings.get(eq(FigureSettings.FOLD_NO_DEADLINE), any())).willReturn(number % 2 == 0);
			agree(ask);
		}
	}

	private Ask ask() {
		LocalDate from = this.random.anyDay();
		LocalDate to = from.plusDays(this.random.anyDay().getDayOfMonth());
		Instant asOf = this.random.instant();
		Question question = Question.of(this.random.oneOf(List.of(Population.values())), from, to)
			.asOf(asOf)
			.knownAt(this.random.maybe(this.random.instant()));
		return new Ask(question, asOf, Asked.startOf(from), to, this.random.oneOf(List.of(DoneBasis.values())));
	}

	private void agree(Ask ask) {
		Map<AssignmentId, Standing> expected = standings(ask);
		Table table = this.figures.of(ask.question(), Sight.EVERYTHING);

		for (Slice slice : COUNTED) {
			Map<AssignmentId, Standing> those = in(expected, slice);
			assertThat(table.total().of(slice)).as("%s of %s", slice, ask).isEqualTo(those.size());
			assertThat(byAgency(table, slice)).as("%s of %s", slice, ask).isEqualTo(byAgency(those.values()));
		}
		Slice listed = this.random.oneOf(COUNTED);
		assertThat(listed(ask.question().rows(listed))).isEqualTo(in(expected, listed).keySet());
		assertThat(paged(ask.question().rows(listed)))
			.containsExactlyInAnyOrderElementsOf(in(expected, listed).keySet());
		assertThat(this.figures.count(ask.question().rows(listed), Sight.EVERYTHING))
			.isEqualTo(in(expected, listed).size());
		assertThat(table.items())
			.isEqualTo(in(expected, Slice.TOTAL).keySet().stream().map(RandomHistories::itemOf).distinct().count());
	}

	private Map<AssignmentId, Standing> standings(Ask ask) {
		Instant knownAt = Objects.requireNonNullElse(ask.question().knownAt(), Instant.MAX);
		Map<AssignmentId, Standing> standings = new HashMap<>();
		this.histories.forEach((id, facts) -> Standing.asOf(facts, ask.asOf(), knownAt, ask.basis())
			.filter((standing) -> ask.concerns(standing.position()))
			.ifPresent((standing) -> standings.put(id, standing)));
		return standings;
	}

	private static Map<AssignmentId, Standing> in(Map<AssignmentId, Standing> standings, Slice slice) {
		Map<AssignmentId, Standing> those = new HashMap<>(standings);
		those.values().removeIf((standing) -> !falls(standing, slice));
		return those;
	}

	private static boolean falls(Standing standing, Slice slice) {
		TimeStatus status = standing.status();
		if (status == null || slice == Slice.WITHDRAWN) {
			return slice == Slice.WITHDRAWN && standing.state().ended();
		}
		return switch (slice) {
			case TOTAL -> true;
			case COMPLETED_ON_TIME_OR_NO_DEADLINE ->
				status == TimeStatus.COMPLETED_ON_TIME || status == TimeStatus.COMPLETED_NO_DEADLINE;
			case NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE ->
				status == TimeStatus.NOT_COMPLETED_IN_TIME || status == TimeStatus.NOT_COMPLETED_NO_DEADLINE;
			case SUBMITTED -> !status.completed() && standing.position().submittedAt() != null;
			case DISPUTED -> standing.position().disputed();
			case SUSPENDED -> !status.completed() && standing.position().suspended();
			default -> Slice.of(status) == slice;
		};
	}

	private static Map<AgencyId, Long> byAgency(Collection<Standing> standings) {
		return standings.stream()
			.collect(Collectors.groupingBy((standing) -> standing.position().lead(), Collectors.counting()));
	}

	private static Map<AgencyId, Long> byAgency(Table table, Slice slice) {
		return table.lines()
			.stream()
			.filter((line) -> line.counts().of(slice) > 0)
			.collect(Collectors.toMap(Table.Line::agency, (line) -> line.counts().of(slice)));
	}

	private Set<AssignmentId> listed(RowsQuery query) {
		return this.selections.of(this.selections.asked(query.question(), Sight.EVERYTHING))
			.only(query.slice())
			.select(this.jdbc, "s.assignment_id", "")
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.set();
	}

	private List<AssignmentId> paged(RowsQuery query) {
		Selection selection = this.selections.of(this.selections.asked(query.question(), Sight.EVERYTHING))
			.only(query.slice());
		List<AssignmentId> paged = new ArrayList<>();
		for (int offset = 0; offset < ASSIGNMENTS; offset += 100) {
			paged.addAll(selection.page(this.jdbc, RowOrder.DUE.sql(), offset, 100)
				.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
				.list());
		}
		return paged;
	}

	private record Ask(Question question, Instant asOf, Instant from, LocalDate to, DoneBasis basis) {

		boolean concerns(Position position) {
			Instant end = Asked.startOf(this.to.plusDays(1));
			return switch (this.question.population()) {
				case ALL -> true;
				case OPEN -> position.endedAt() == null && !position.completedAt(this.asOf, this.basis);
				case ASSIGNED -> within(position.issuedAt(), this.from, end);
				case CUMULATIVE -> within(position.issuedAt(), earlier(Asked.startOf(this.to.withDayOfYear(1))), end);
				case CARRIED -> position.issuedAt().isBefore(this.from)
						&& (position.endedAt() == null || !position.endedAt().isBefore(this.from))
						&& !completedBefore(position);
			};
		}

		private boolean completedBefore(Position position) {
			Instant since = (this.basis == DoneBasis.CONFIRMED) ? position.confirmedAt() : position.submittedAt();
			return position.completedAt(this.asOf, this.basis) && since != null && since.isBefore(this.from);
		}

		private Instant earlier(Instant year) {
			return year.isBefore(this.from) ? year : this.from;
		}

		private static boolean within(Instant instant, Instant from, Instant end) {
			return !instant.isBefore(from) && instant.isBefore(end);
		}

	}

}

@OnH2
class FiguresAgreeWithStandingOnH2Test extends FiguresAgreeWithStandingTest {

}

@OnMysql
class FiguresAgreeWithStandingOnMysqlTest extends FiguresAgreeWithStandingTest {

}
