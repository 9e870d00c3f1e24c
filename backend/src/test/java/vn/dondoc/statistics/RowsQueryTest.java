package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.Parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RowsQueryTest {

	private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

	private static final LocalDate TO = LocalDate.of(2021, 3, 31);

	@Test
	void anAddressCarriesTheWholeQuery() {
		RowsQuery query = Question.of(Population.CARRIED, FROM, TO)
			.asOf(Instant.parse("2021-03-31T16:59:59.999999Z"))
			.knownAt(Instant.parse("2021-04-02T01:02:03Z"))
			.leadAs(LeadAs.NOW)
			.only(new Filter(AgencyId.next(), AgencyId.next(), UUID.randomUUID(), DirectiveId.next(), ItemId.next(),
					"đất đai & rừng + 18/BC", FROM, TO,
					new Parts(List.of(new Part(Cut.PRIORITY, "URGENT"), new Part(Cut.LEADER, "Phó Chủ tịch A"),
							new Part(Cut.FIELD, null)))))
			.rows(Slice.NOT_COMPLETED_OVERDUE);

		assertThat(RowsQuery.of(query.parameters())).isEqualTo(query);
		assertThat(RowsQuery.of(UriComponentsBuilder.fromUriString(query.href())
			.build(true)
			.getQueryParams()
			.toSingleValueMap()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> UriUtils.decode(entry.getValue(), "UTF-8")))))
			.isEqualTo(query);
	}

	@Test
	void anEmptyAddressAsksForAllAssignmentsNow() {
		assertThat(RowsQuery.of(Map.of("page", "2"))).isEqualTo(Question.now().rows(Slice.TOTAL));
	}

	@Test
	void anAddressKeptWhenOneCutCouldBeChosenStillOpensTheSameRows() {
		assertThat(RowsQuery.of(Map.of("cut", "field", "part", "Đất đai")))
			.isEqualTo(Question.now().only(Filter.NONE.in(new Part(Cut.FIELD, "Đất đai"))).rows(Slice.TOTAL));
		assertThat(RowsQuery.of(Map.of("cut", "priority", "part", ""))).isEqualTo(Question.now().rows(Slice.TOTAL));
	}

	@Test
	void anotherPartOfTheSameCutTakesItsPlace() {
		Filter field = Filter.NONE.in(new Part(Cut.FIELD, "Đất đai")).in(new Part(Cut.PRIORITY, "URGENT"));
		assertThat(field.in(new Part(Cut.FIELD, "Y tế")).parts().each()).containsExactly(new Part(Cut.FIELD, "Y tế"),
				new Part(Cut.PRIORITY, "URGENT"));
		assertThat(field.inAny(Cut.FIELD).parts().each()).containsExactly(new Part(Cut.PRIORITY, "URGENT"));
	}

	@Test
	void whatCannotBeReadIsRefusedByName() {
		assertThatExceptionOfType(NotAnAddress.class).isThrownBy(() -> RowsQuery.of(Map.of("lead", "so-tai-chinh")))
			.satisfies((ex) -> assertThat(ex.arguments()).containsExactly("lead", "so-tai-chinh"));
		assertThatExceptionOfType(NotAnAddress.class).isThrownBy(() -> RowsQuery.of(Map.of("dueTo", "2025-02-31")));
	}

	@Test
	void aPeriodThatEndsBeforeItBeginsIsRefused() {
		assertThatExceptionOfType(NoSuchPeriod.class).isThrownBy(() -> Question.of(Population.ASSIGNED, TO, FROM));
		assertThatExceptionOfType(NoSuchPeriod.class).isThrownBy(() -> RowsQuery.of(Map.of("population", "assigned")));
	}

}
