package vn.dondoc.testing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestContextAnnotationUtils.AnnotationDescriptor;

/** Chooses the database of every Spring test, so that none touches a real one. */
class TestDatabaseFactory implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configurations) {
		AnnotationDescriptor<OwnDatabase> own = find(testClass);
		if (own == null) {
			return new TestDatabase(OwnDatabase.Kind.H2, "shared");
		}
		String shared = own.getAnnotation().of();
		return new TestDatabase(own.getAnnotation().value(),
				shared.isEmpty() ? outermost(testClass).getName() : shared);
	}

	/** Nested test classes share the database of the class around them. */
	private static Class<?> outermost(Class<?> testClass) {
		Class<?> enclosing = testClass.getEnclosingClass();
		return (enclosing != null) ? outermost(enclosing) : testClass;
	}

	private static @Nullable AnnotationDescriptor<OwnDatabase> find(Class<?> testClass) {
		return TestContextAnnotationUtils.findAnnotationDescriptor(testClass, OwnDatabase.class);
	}

}
