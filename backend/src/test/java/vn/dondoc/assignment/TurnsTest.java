package vn.dondoc.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.assignment.Histories.instant;
import static vn.dondoc.assignment.Histories.issued;

class TurnsTest {

	@Test
	void aStoryWithoutTurnsIsOnePosition() {
		Histories history = issued("1/3", "10/3").with("2/3", new FactPayload.Acknowledged())
			.with("3/3", new FactPayload.Progress(10, "đang làm", null, null, null));

		assertThat(Turns.of(history.facts())).containsOnlyKeys(instant("1/3"));
	}

	@Test
	void submissionReturnAndExtensionEachBeginAPosition() {
		Histories history = issued("1/3", "10/3").submitted("5/3")
			.returned("6/3")
			.extended("8/3", "30/3")
			.submitted("29/3")
			.confirmed("2/4");

		assertThat(Turns.of(history.facts())).containsOnlyKeys(
				List.of("1/3", "5/3", "6/3", "8/3", "29/3").stream().map(Histories::instant).toArray(Instant[]::new));
	}

	@Test
	void aConfirmationBelongsToEveryPositionOfItsSubmission() {
		Histories history = issued("1/3", "10/3").submitted("9/3").extended("12/3", "30/3").confirmed("20/3");

		assertThat(Turns.of(history.facts()).values()).extracting(Position::confirmedAt)
			.containsExactly(null, instant("20/3"), instant("20/3"));
	}

	@Test
	void atAnyInstantThePositionIsThatOfTheStanding() {
		Histories history = issued("1/3", "10/3").submitted("9/3")
			.confirmed("20/3")
			.confirmationRevoked("25/3")
			.returned("26/3")
			.with("28/3", new FactPayload.Withdrawn("trùng"));

		NavigableMap<Instant, Position> turns = Turns.of(history.facts());

		for (Instant at = instant("1/3"); at.isBefore(instant("1/4")); at = at.plusSeconds(43_200)) {
			Standing standing = Standing.asOf(history.facts(), at, DoneBasis.SUBMITTED).orElseThrow();
			assertThat(turns.headMap(at, true).lastEntry()).extracting(Map.Entry::getValue)
				.isEqualTo(standing.position());
		}
	}

}
