package vn.dondoc.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/** HMAC-SHA-256 over values, each with its length, so that no two lists look alike. */
final class Mac {

	private static final String ALGORITHM = "HmacSHA256";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final DataOutputStream values = new DataOutputStream(this.bytes);

	Mac add(byte @Nullable [] value) {
		try {
			this.values.writeInt((value != null) ? value.length : -1);
			if (value != null) {
				this.values.write(value);
			}
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Mac add(@Nullable Object value) {
		return add((value != null) ? value.toString().getBytes(StandardCharsets.UTF_8) : null);
	}

	byte[] with(byte[] key) {
		try {
			javax.crypto.Mac mac = javax.crypto.Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(this.bytes.toByteArray());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has HMAC-SHA-256", ex);
		}
	}

}
