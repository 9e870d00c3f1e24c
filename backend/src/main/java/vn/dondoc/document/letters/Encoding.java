package vn.dondoc.document.letters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import vn.dondoc.document.RefusedDocument.UnsupportedFormat;

/**
 * Which letters the bytes of a plain text stand for: marked by a byte order mark, else
 * UTF-8, else UTF-16 by its zero bytes, else the one of the older ways in which most
 * words are Vietnamese.
 */
public final class Encoding {

	private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

	private Encoding() {
	}

	public static String decode(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
		}
		return unmarked(content);
	}

	private static String unmarked(byte[] content) {
		int evenZeros = zeros(content, 0);
		int oddZeros = zeros(content, 1);
		if (evenZeros + oddZeros == 0) {
			return utf8(content).orElseGet(() -> ofOneByte(content));
		}
		// spaces, digits and line ends of a text in UTF-16 have their zero byte on one
		// side
		if (Math.max(evenZeros, oddZeros) > 10 * Math.min(evenZeros, oddZeros) && content.length % 2 == 0) {
			return new String(content, (oddZeros > evenZeros) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
		}
		throw new UnsupportedFormat();
	}

	/**
	 * Words of TCVN3 and VNI stay as they are written; {@link LegacyLetters} reads them.
	 */
	private static String ofOneByte(byte[] content) {
		String signs = new String(content, StandardCharsets.ISO_8859_1);
		String vietnamese = new String(content, WINDOWS_VIETNAMESE);
		// single broken bytes do not make another encoding of a text in UTF-8
		String mended = new String(content, StandardCharsets.UTF_8);
		if (Syllables.share(mended) >= Syllables.MOSTLY) {
			return mended;
		}
		return (LegacyLetters.of(signs).isPresent() && Syllables.share(vietnamese) < Syllables.MOSTLY) ? signs
				: vietnamese;
	}

	private static Optional<String> utf8(byte[] content) {
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static int zeros(byte[] content, int from) {
		int zeros = 0;
		for (int i = from; i < content.length; i += 2) {
			zeros += (content[i] == 0) ? 1 : 0;
		}
		return zeros;
	}

	private static boolean startsWith(byte[] content, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= content.length || (content[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

}
