package vn.dondoc.system;

import java.nio.ByteBuffer;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Makes identifiers that sort by the time they were made (UUID version 7). */
public final class Ids {

	private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	private Ids() {
	}

	public static UUID next() {
		return GENERATOR.generate();
	}

	/** The identifier as its column holds it, for plain SQL. */
	public static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	/** The identifier read from its column by plain SQL. */
	public static UUID uuid(byte[] column) {
		ByteBuffer buffer = ByteBuffer.wrap(column);
		return new UUID(buffer.getLong(), buffer.getLong());
	}

}
