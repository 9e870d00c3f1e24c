package vn.dondoc;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms use only the neighbours named on their doors. */
class ModularityTest {

	private final ApplicationModules rooms = ApplicationModules.of(DondocApplication.class);

	@Test
	void roomsUseOnlyTheNeighboursOnTheirDoors() {
		this.rooms.verify();
	}

}
