package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.dondoc.attachment.AttachmentId;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written once is read for ever. */
class FactTextTest {

	private static final UUID FILE = new UUID(7, 7);

	@Test
	void aResultOfTheTimeWhenItHeldOneFileIsReadWithThatFile() {
		FactPayload read = FactText.payload(FactKind.SUBMITTED,
				"{\"deliverable\":{\"number\":\"18/BC\",\"date\":\"2025-03-08\",\"file\":\"" + FILE + "\"}}");
		assertThat(read.files()).containsExactly(new AttachmentId(FILE));
	}

	@Test
	void aResultOrCommentWithoutFilesHasNone() {
		assertThat(FactText.payload(FactKind.SUBMITTED, "{\"deliverable\":{\"number\":\"18/BC\"}}").files()).isEmpty();
		assertThat(FactText.payload(FactKind.COMMENTED, "{\"words\":\"đã xem\"}").files()).isEmpty();
	}

	@Test
	void whatIsWrittenIsReadAsItWas() {
		FactPayload written = new FactPayload.Submitted(
				new Deliverable("18/BC", LocalDate.of(2025, 3, 8), List.of(new AttachmentId(FILE))), "xong", null,
				new Cause(FILE, "Chờ số liệu"));
		assertThat(FactText.payload(FactKind.SUBMITTED, FactText.of(written))).isEqualTo(written);
	}

}
