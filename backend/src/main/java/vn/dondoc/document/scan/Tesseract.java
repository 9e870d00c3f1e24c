package vn.dondoc.document.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.RefusedDocument.ScanNotReadable;
import vn.dondoc.document.RefusedDocument.ScanTooLong;
import vn.dondoc.document.print.PrintedPage;

/**
 * The program tesseract with its Vietnamese letters. Pictures and words pass through
 * pipes, so that no file is written.
 */
public final class Tesseract {

	private static final String LANGUAGE = "vie";

	private static final int SECONDS = 60;

	private final @Nullable Path program;

	private Tesseract(@Nullable Path program) {
		this.program = program;
	}

	/** Looks for the program in the folders of a search path. */
	public static Tesseract on(@Nullable String path) {
		return new Tesseract(Arrays.stream((path != null) ? path.split(File.pathSeparator) : new String[0])
			.filter((folder) -> !folder.isEmpty())
			.flatMap((folder) -> Arrays.stream(new String[] { "tesseract", "tesseract.exe" })
				.map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst()
			.orElse(null));
	}

	/** Whether the program and its Vietnamese letters are there. */
	public boolean isInstalled() {
		if (this.program == null) {
			return false;
		}
		try {
			return run(new byte[0], "--list-langs").lines().anyMatch((line) -> line.strip().equals(LANGUAGE));
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The words of a picture of a page that is so many points wide. */
	PrintedPage read(BufferedImage page, double width) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
			ImageIO.write(page, "png", out);
		}
		String table = run(png.toByteArray(), "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "tsv");
		return TesseractTable.page(table, width, page.getWidth(), page.getHeight());
	}

	private String run(byte[] input, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Optional.ofNullable(this.program).orElseThrow(ScanNotReadable::new).toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("OMP_THREAD_LIMIT", "1");
		Process process = builder.start();
		process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).whenComplete((ended, late) -> process.destroyForcibly());
		try (OutputStream in = process.getOutputStream()) {
			in.write(input);
		}
		catch (IOException ex) {
			// it ended before it had read all; what it said says why
		}
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.onExit().join().exitValue() != 0) {
			throw new ScanTooLong(Scan.MOST_PAGES);
		}
		return output;
	}

}
