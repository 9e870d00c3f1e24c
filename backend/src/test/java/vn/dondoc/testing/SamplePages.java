package vn.dondoc.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** A page with one of everything that pages are made of, for tests of the look. */
@TestConfiguration(proxyBeanMethods = false)
class SamplePages {

	private static final List<String> ROWS = List.of("Thông báo kết luận của Chủ tịch Ủy ban nhân dân tỉnh",
			"Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành báo cáo trước ngày 10/3/2025",
			"Ủy ban nhân dân các xã, phường rà soát, tổng hợp, gửi báo cáo trong tháng 9/2025");

	@Bean
	PermissionTable samplePermissions() {
		return () -> List.of(Permission.everyone("testing.sample", Endpoint.get("/sample"), Endpoint.post("/sample")));
	}

	@Bean
	NavigationEntry sampleEntry() {
		return new NavigationEntry("layout.purpose", "/sample", 1, "testing.sample");
	}

	@Bean
	NavigationEntry otherEntry() {
		return new NavigationEntry("layout.product", "/other", 2, "testing.sample");
	}

	record Sample(@Nullable UUID commandId, @Nullable Long version, @Nullable String name, @Nullable LocalDate day,
			@Nullable String words, @Nullable String agency) {

	}

	record Option(String value, String label) {

	}

	record Entry(String title, String who, Instant at, @Nullable String detail, @Nullable String mark,
			boolean withdrawn) {

	}

	@Controller
	@TestComponent
	static class SampleController {

		@GetMapping("/sample")
		String page(HttpServletRequest request, Model model) {
			model.addAttribute("notice", new Notice("layout.purpose"));
			model.addAttribute("form",
					new Sample(UUID.randomUUID(), 1L, "Sở Tài chính", LocalDate.of(2025, 3, 9), "", null));
			return fill(request, model);
		}

		@PostMapping("/sample")
		String refused(HttpServletRequest request, @ModelAttribute("form") Sample form, BindingResult result,
				Model model) {
			return fill(request, model);
		}

		private static String fill(HttpServletRequest request, Model model) {
			model.addAttribute("figures", List.of(1738, 506, 123, 41));
			model.addAttribute("statuses",
					List.of("done-on-time", "done-late", "overdue", "in-progress", "due-soon", "not-acknowledged",
							"awaiting-confirmation", "no-deadline", "returned", "return-requested", "suspended",
							"withdrawn", "superseded", "done"));
			model.addAttribute("rows", ROWS);
			model.addAttribute("options", List.of(new Option("Sở Tài chính", "Sở Tài chính")));
			model.addAttribute("paging", Paging.of(request, 2, 20, 1738));
			model.addAttribute("entries",
					List.of(new Entry("Gia hạn đến 20/3/2025", "Văn phòng UBND tỉnh", TestClock.START, ROWS.get(1),
							"timeline.lateEntry", false),
							new Entry("Đã tiếp nhận", "Sở Tài chính", TestClock.START, null, null, true)));
			return "testing/sample";
		}

	}

}
