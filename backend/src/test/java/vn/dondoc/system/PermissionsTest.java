package vn.dondoc.system;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The permission table opens what it names, and nothing else. */
class PermissionsTest {

	private final Permissions permissions = new Permissions(List.of(() -> List.of(
			Permission.of("book.lend", Endpoint.post("/books/{id}/loan"))
				.to(Roles.LIBRARIAN)
				.to(Grant.to(Roles.READER).who(Relation.FRIEND).when(State.ON_SHELF)),
			Permission.signedIn("book.look"), Permission.everyone("door.read"))));

	@Test
	void aRoleWithoutConditionsMayAlways() {
		assertThat(this.permissions.allows(someone("LIBRARIAN"), "book.lend", Set.of(), State.LENT)).isTrue();
	}

	@Test
	void aRoleWithConditionsNeedsRelationAndState() {
		Actor reader = someone("READER");
		assertThat(this.permissions.allows(reader, "book.lend", Set.of(Relation.FRIEND), State.ON_SHELF)).isTrue();
		assertThat(this.permissions.allows(reader, "book.lend", Set.of(Relation.STRANGER), State.ON_SHELF)).isFalse();
		assertThat(this.permissions.allows(reader, "book.lend", Set.of(), State.ON_SHELF)).isFalse();
		assertThat(this.permissions.allows(reader, "book.lend", Set.of(Relation.FRIEND), State.LENT)).isFalse();
		assertThat(this.permissions.allows(reader, "book.lend", Set.of(Relation.FRIEND), null)).isFalse();
	}

	@Test
	void whoHasNoGrantIsRefused() {
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.permissions.require(someone("CLEANER"), "book.lend"));
		assertThat(this.permissions.reaches(someone("READER"), "book.lend")).isTrue();
	}

	@Test
	void anUndeclaredDeedIsAnErrorAndNeverAllowed() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.permissions.reaches(someone("LIBRARIAN"), "x.y"));
	}

	@Test
	void openDeedsNeedNoRole() {
		assertThat(this.permissions.reaches(someone(), "door.read")).isTrue();
		assertThat(this.permissions.reaches(someone(), "book.look")).isFalse();
		assertThat(this.permissions.reaches(someone("CLEANER"), "book.look")).isTrue();
	}

	private static Actor someone(String... roles) {
		return new Someone(null, "x", Set.of(roles));
	}

	private record Someone(@Nullable UUID accountId, String name, Set<String> roleNames) implements Actor {

	}

	private enum Roles implements Named {

		LIBRARIAN, READER

	}

	private enum Relation implements Named {

		FRIEND, STRANGER

	}

	private enum State implements Named {

		ON_SHELF, LENT

	}

}
