package vn.dondoc.demo.rows;

/** Over how many years assignments are spread, and how many of them are still open. */
public enum Mix {

	/** As after ten years of work: four in a hundred are open, most of them young. */
	TEN_YEARS(10) {
		@Override
		double stillOpen(long age) {
			if (age < 30) {
				return 0.9;
			}
			if (age < 90) {
				return 0.55;
			}
			return (age < 180) ? 0.3 : (age < 365) ? 0.1 : 0.013;
		}
	},
	/** Nothing of a year was ever confirmed: the most a morning may have to tell of. */
	ALL_OPEN(1) {
		@Override
		double stillOpen(long age) {
			return 1;
		}
	};

	private final int years;

	Mix(int years) {
		this.years = years;
	}

	int years() {
		return this.years;
	}

	/** How likely an assignment so many days old is still open. */
	abstract double stillOpen(long age);

}
