package vn.dondoc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test class, or those that say so, a database that no other class sees.
 */
@Target({ ElementType.TYPE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@interface OwnDatabase {

	Kind value();

	/** What the classes that share the database are called; empty for the class alone. */
	String of() default "";

	enum Kind {

		H2, MYSQL

	}

}
