package vn.dondoc.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;

/**
 * The text in which the database keeps a fact's payload. What is written once is read for
 * ever: a component may be added, never renamed.
 */
final class FactText {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.addMixIn(AccountId.class, PlainId.class)
		.addMixIn(AgencyId.class, PlainId.class)
		.addMixIn(AssignmentId.class, PlainId.class)
		.addMixIn(AttachmentId.class, PlainId.class)
		.addMixIn(DirectiveId.class, PlainId.class)
		.addMixIn(Deliverable.class, OneFileOrMany.class)
		.build();

	private FactText() {
	}

	/** Of a payload as it is kept, in hexadecimal digits. */
	static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String of(FactPayload payload) {
		return JSON.writeValueAsString(payload);
	}

	static FactPayload payload(FactKind kind, String text) {
		return JSON.readValue(text, kind.payloadType());
	}

	/** Once a deliverable held one file. */
	private abstract static class OneFileOrMany {

		@JsonAlias("file")
		@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		abstract List<AttachmentId> files();

	}

	private abstract static class PlainId {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		PlainId(UUID value) {
		}

		@JsonValue
		abstract UUID value();

	}

}
