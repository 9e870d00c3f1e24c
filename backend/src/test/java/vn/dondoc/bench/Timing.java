package vn.dondoc.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, in milliseconds, over several runs after warming up. */
record Timing(double median, double p95) {

	private static final int WARM_UP = 5;

	private static final int RUNS = 40;

	private static final long LONG_ENOUGH = 20_000_000_000L;

	/** At least ten runs; forty where they are quick. */
	static Timing of(Runnable work) {
		for (int run = 0; run < WARM_UP; run++) {
			work.run();
		}
		double[] took = new double[RUNS];
		int runs = 0;
		long begun = System.nanoTime();
		while (runs < RUNS && (runs < 10 || System.nanoTime() - begun < LONG_ENOUGH)) {
			long start = System.nanoTime();
			work.run();
			took[runs++] = (System.nanoTime() - start) / 1e6;
		}
		double[] sorted = Arrays.copyOf(took, runs);
		Arrays.sort(sorted);
		return new Timing(sorted[runs / 2], sorted[Math.min(runs - 1, (int) Math.ceil(runs * 0.95) - 1)]);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.1f / %.1f", this.median, this.p95);
	}

}
