package vn.dondoc.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the demo before the first page is served, and says how to sign in. */
@Component
@Profile("demo & !command")
class DemoStart extends BeforeServing {

	private final LoadDemo loadDemo;

	DemoStart(LoadDemo loadDemo) {
		this.loadDemo = loadDemo;
	}

	@Override
	void prepare() {
		if (this.loadDemo.possible()) {
			this.loadDemo.load(System.out);
		}
		System.out.println("Bản trình diễn. Tài khoản: " + String.join(", ", DemoPeople.userNames()) + "; mật khẩu: "
				+ DemoPeople.PASSWORD);
	}

}
