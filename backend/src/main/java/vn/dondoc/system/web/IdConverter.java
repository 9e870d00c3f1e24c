package vn.dondoc.system.web;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads an id (a record of one {@link UUID}) from an address or a form, and writes it.
 */
class IdConverter implements ConditionalGenericConverter {

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Record.class), new ConvertiblePair(Record.class, String.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return isId(source.getType()) || isId(target.getType());
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		if (source instanceof String text) {
			return text.isBlank() ? null : id(UUID.fromString(text.strip()), targetType.getType());
		}
		return (source != null) ? value(source).toString() : null;
	}

	private static boolean isId(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		return components != null && components.length == 1 && components[0].getType() == UUID.class;
	}

	private static Object id(UUID value, Class<?> type) {
		return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), value);
	}

	private static Object value(Object id) {
		try {
			return id.getClass().getRecordComponents()[0].getAccessor().invoke(id);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("An id is a public record", ex);
		}
	}

}
