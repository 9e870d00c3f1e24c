package vn.dondoc.assignment.obligation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.deadline.Deadline;

/** A deadline's meaning as the text its column holds. */
@Converter
public class DeadlineText implements AttributeConverter<@Nullable Deadline, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Deadline deadline) {
		return (deadline != null) ? JSON.writeValueAsString(deadline) : null;
	}

	@Override
	public @Nullable Deadline convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? JSON.readValue(column, Deadline.class) : null;
	}

}
