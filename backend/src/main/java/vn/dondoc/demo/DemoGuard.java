package vn.dondoc.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to serve a database marked as demo to anybody who did not ask for the demo. */
@Component
@Profile("!demo & !demo-loading & !command")
class DemoGuard extends BeforeServing {

	private final DemoMark mark;

	DemoGuard(DemoMark mark) {
		this.mark = mark;
	}

	@Override
	void prepare() {
		if (this.mark.present()) {
			throw new IllegalStateException(
					"Cơ sở dữ liệu này chứa dữ liệu trình diễn: chỉ mở được với hồ sơ demo (SPRING_PROFILES_ACTIVE=demo)");
		}
	}

}
