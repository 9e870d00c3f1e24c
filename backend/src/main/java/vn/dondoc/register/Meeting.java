package vn.dondoc.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A meeting the office held. */
@Embeddable
public record Meeting(LocalDate heldOn, String title, @Nullable String chair, @Nullable String place,
		@Nullable String kind) implements Registered {

	public Meeting {
		title = title.strip();
		chair = Registered.tidy(chair);
		place = Registered.tidy(place);
		kind = Registered.tidy(kind);
	}

	@Override
	public LocalDate day() {
		return this.heldOn;
	}

	@Override
	public String words() {
		return Registered.joined(this.title, this.chair, this.place, this.kind);
	}

	@Override
	public Map<String, Object> said() {
		Map<String, Object> said = new TreeMap<>(Map.of("heldOn", this.heldOn.toString(), "title", this.title));
		Register.put(said, "chair", this.chair);
		Register.put(said, "place", this.place);
		Register.put(said, "kind", this.kind);
		return said;
	}

}
