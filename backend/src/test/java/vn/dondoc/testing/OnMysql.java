package vn.dondoc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a Spring test on a real MySQL, in a database of its own that is dropped afterwards
 * (see {@link OnH2} for the pattern and {@link MysqlServer} for where the server comes
 * from).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("mysql")
@ExtendWith(MysqlCondition.class)
@OwnDatabase(OwnDatabase.Kind.MYSQL)
public @interface OnMysql {

}
