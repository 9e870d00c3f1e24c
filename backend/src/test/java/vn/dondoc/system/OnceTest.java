package vn.dondoc.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
class OnceTest {

	private final List<String> done = new ArrayList<>();

	private final Actor clerk = new Person(Ids.next(), "Lan");

	@Autowired
	Once once;

	@Test
	void theSameRequestTwiceIsDoneOnceAndShowsItsOutcome() {
		UUID request = Ids.next();

		String first = this.once.perform(request, this.clerk, () -> work("14 nhiệm vụ"));
		String second = this.once.perform(request, this.clerk, () -> work("14 nhiệm vụ nữa"));

		assertThat(second).isEqualTo(first).isEqualTo("14 nhiệm vụ");
		assertThat(this.done).containsExactly("14 nhiệm vụ");
	}

	@Test
	void aRequestThatFailedMayBeRepeated() {
		UUID request = Ids.next();

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.once.perform(request, this.clerk, () -> {
				throw new IllegalStateException("hỏng");
			}));

		assertThat(this.once.perform(request, this.clerk, () -> work("xong"))).isEqualTo("xong");
	}

	@Test
	void anotherPersonsRequestIsNotShown() {
		UUID request = Ids.next();
		this.once.perform(request, this.clerk, () -> work("xong"));

		assertThatExceptionOfType(Once.RepeatedByAnother.class)
			.isThrownBy(() -> this.once.perform(request, new Person(Ids.next(), "Minh"), () -> work("nữa")));
	}

	private String work(String outcome) {
		this.done.add(outcome);
		return outcome;
	}

	private record Person(UUID accountId, String name) implements Actor {

		@Override
		public Set<String> roleNames() {
			return Set.of();
		}

	}

}
