package vn.dondoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * Writes the rooms, the sentences on their doors and their neighbours to docs/modules.
 */
final class RoomsDocument {

	private static final Path ROOT = Files.exists(Path.of("frontend-templates")) ? Path.of(".") : Path.of("..");

	private static final Pattern DOOR = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private RoomsDocument() {
	}

	static void write(ApplicationModules rooms) {
		Map<String, String> lines = new TreeMap<>();
		rooms.forEach((room) -> lines.put(room.getIdentifier().toString(), line(room, rooms)));
		String text = "# Rooms\n\nWritten by the build from the doors (`package-info.java`) and the code behind them.\n\n"
				+ "| room | what it is for | uses |\n|---|---|---|\n" + String.join("\n", lines.values()) + "\n";
		try {
			Path file = ROOT.resolve("docs/modules/rooms.md");
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(ApplicationModule room, ApplicationModules rooms) {
		String uses = room.getDirectDependencies(rooms, DependencyType.values())
			.uniqueModules()
			.map((used) -> used.getIdentifier().toString())
			.filter((name) -> !name.equals(room.getIdentifier().toString()))
			.sorted()
			.distinct()
			.reduce((one, other) -> one + ", " + other)
			.orElse("–");
		return "| `" + room.getIdentifier() + "` | " + door(room) + " | " + uses + " |";
	}

	private static String door(ApplicationModule room) {
		String folder = room.getBasePackage().getName().replace('.', '/');
		try {
			String info = Files
				.readString(ROOT.resolve("backend/src/main/java").resolve(folder).resolve("package-info.java"));
			Matcher door = DOOR.matcher(info);
			return door.find() ? door.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip() : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
