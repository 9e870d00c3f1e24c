package vn.dondoc;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The rooms use only the neighbours named on their doors. */
class ModularityTest {

	private final ApplicationModules rooms = ApplicationModules.of(DondocApplication.class);

	@Test
	void roomsUseOnlyTheNeighboursOnTheirDoors() {
		this.rooms.verify();
	}

	@Test
	void theRoomsAreDescribedAsTheyStand() {
		RoomsDocument.write(this.rooms);
		assertThat(Path.of("..", "docs", "modules", "rooms.md")).content().contains("| `assignment` |");
	}

}
