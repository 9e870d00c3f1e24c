package vn.dondoc.proposal;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.Sentence;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.GroupId;

/** The text in which the database keeps drafts, readings and sentences. */
final class ProposalText {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.addMixIn(AgencyId.class, PlainId.class)
		.addMixIn(GroupId.class, PlainId.class)
		.build();

	private ProposalText() {
	}

	static String of(Object value) {
		return JSON.writeValueAsString(value);
	}

	static Draft draft(String text) {
		return JSON.readValue(text, Draft.class);
	}

	static ExtractedAssignment reading(String text) {
		return JSON.readValue(text, ExtractedAssignment.class);
	}

	static Snapshot snapshot(String text) {
		return JSON.readValue(text, Snapshot.class);
	}

	static List<Integer> places(String text) {
		return JSON.readValue(text, new TypeReference<List<Integer>>() {
		});
	}

	static List<Sentence> sentences(String text) {
		return JSON.readValue(text, new TypeReference<List<Sentence>>() {
		});
	}

	private abstract static class PlainId {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		PlainId(UUID value) {
		}

		@JsonValue
		abstract UUID value();

	}

}
