package vn.dondoc.document.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.ZipBomb;

/**
 * Unpacks a zip once into nothing, before anything is built from it: what is too much
 * stops here.
 */
public final class ZipGuard {

	private static final int MAX_ENTRIES = 5000;

	private static final long MAX_UNPACKED = 200L * 1024 * 1024;

	private static final long MAX_RATIO = 100;

	private static final long SMALL = 10L * 1024 * 1024;

	private ZipGuard() {
	}

	/** The names of the entries of a harmless zip. */
	public static Set<String> entriesOf(byte[] content) {
		Set<String> names = new HashSet<>();
		long unpacked = 0;
		try (ZipArchiveInputStream zip = streamed(content)) {
			byte[] buffer = new byte[64 * 1024];
			for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				if (!packedAsOfficesDo(entry) || !zip.canReadEntryData(entry)) {
					throw new UnreadableDocument();
				}
				for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
					unpacked += read;
					check(names.size(), unpacked, content.length);
				}
				check(names.size(), unpacked, content.length);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnreadableDocument();
		}
		return names;
	}

	/** Programs that write as they go leave sizes to the end of an entry. */
	private static ZipArchiveInputStream streamed(byte[] content) {
		return new ZipArchiveInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8.name(), true, true);
	}

	/** The formats know no other way of packing, and the library stumbles over some. */
	private static boolean packedAsOfficesDo(ZipArchiveEntry entry) {
		return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
	}

	private static void check(int entries, long unpacked, long packed) {
		if (entries > MAX_ENTRIES || unpacked > MAX_UNPACKED || (unpacked > SMALL && unpacked / packed > MAX_RATIO)) {
			throw new ZipBomb();
		}
	}

}
