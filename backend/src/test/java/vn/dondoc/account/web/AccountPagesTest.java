package vn.dondoc.account.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.account.spreadsheet.AccountSheet;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The administrator keeps the accounts of everyone. */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AccountPagesTest {

	private static final String HEAD = "Tên đăng nhập;Họ và tên;Thư điện tử;Vai trò;Cơ quan\n";

	@Autowired
	MockMvc mvc;

	@Autowired
	OpenAccount openAccount;

	@Autowired
	AccountDirectory directory;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Test
	void aPersonIsFoundWithOrWithoutAccents() throws Exception {
		open("dien.tran", "Trần Đình Điển", Role.LEADER);
		open("lan.nguyen", "Nguyễn Thị Lan", Role.LEADER);
		perform(get("/accounts").param("q", "dinh dien")).andExpect(content().string(containsString("Trần Đình Điển")))
			.andExpect(content().string(not(containsString("Nguyễn Thị Lan"))));
		perform(get("/accounts").param("q", "%")).andExpect(content().string(containsString("Không có tài khoản")));
	}

	@Test
	void aWrongFormIsShownAgainWithWhatWasTyped() throws Exception {
		perform(post("/accounts").with(csrf())
			.param("userName", "Có Dấu")
			.param("displayName", "Nguyễn Thị Lan")
			.param("roles", "LEADER")
			.param("version", "0")).andExpect(status().isOk())
			.andExpect(content().string(containsString("chữ thường không dấu")))
			.andExpect(content().string(containsString("value=\"Nguyễn Thị Lan\"")));
	}

	@Test
	void anOfficerNeedsAnAgency() throws Exception {
		perform(post("/accounts").with(csrf())
			.param("userName", "duc.stc")
			.param("displayName", "Hoàng Minh Đức")
			.param("roles", "AGENCY_OFFICER")
			.param("agency", "")
			.param("version", "0")).andExpect(content().string(containsString("hãy chọn cơ quan")));
	}

	@Test
	void aUserNameIsTakenOnce() throws Exception {
		open("lan", "Nguyễn Thị Lan", Role.LEADER);
		perform(post("/accounts").with(csrf())
			.param("userName", "LAN")
			.param("displayName", "Người khác")
			.param("roles", "LEADER")
			.param("version", "0")).andExpect(content().string(containsString("đã có người dùng")));
	}

	@Test
	void aFormLeftOpenWhileAnotherChangedTheAccountChangesNothing() throws Exception {
		AccountId account = open("lan", "Nguyễn Thị Lan", Role.LEADER);
		edit(account, "Nguyễn Thị Lan Anh", 7).andExpect(status().isOk())
			.andExpect(content().string(containsString("vừa thay đổi")));
		assertThat(this.directory.get(account).details().displayName()).isEqualTo("Nguyễn Thị Lan");
		edit(account, "Nguyễn Thị Lan Anh", this.directory.get(account).version())
			.andExpect(redirectedUrl("/accounts/" + account.value()));
		assertThat(this.directory.get(account).details().displayName()).isEqualTo("Nguyễn Thị Lan Anh");
	}

	@Test
	void theLastAdministratorCannotBeDisabled() throws Exception {
		AccountId only = open("quantri", "Vũ Quản Trị", Role.ADMINISTRATOR);
		disable(only).andExpect(status().isBadRequest())
			.andExpect(content().string(containsString("người quản trị cuối cùng")));
		open("quantri2", "Vũ Quản Trị Hai", Role.ADMINISTRATOR);
		disable(only).andExpect(redirectedUrl("/accounts/" + only.value()));
		assertThat(this.directory.get(only).disabled()).isTrue();
	}

	@Test
	void aDoubleClickOpensOneAccountAndKeepsThePasswordOfTheFirst() throws Exception {
		SignedIn me = People.administrator();
		String command = UUID.randomUUID().toString();
		String page = send(me, post("/accounts"), command).andExpect(flash().attributeExists("opened"))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		send(me, post("/accounts"), command).andExpect(redirectedUrl(page)).andExpect(flash().attributeCount(0));
		String reset = UUID.randomUUID().toString();
		send(me, post(page + "/password"), reset).andExpect(flash().attributeExists("opened"));
		String hash = hash("lan.moi");
		send(me, post(page + "/password"), reset).andExpect(redirectedUrl(page)).andExpect(flash().attributeCount(0));
		assertThat(hash("lan.moi")).isEqualTo(hash);
	}

	@Test
	void anAccountThatDoesNotExistIsNotFound() throws Exception {
		perform(get("/accounts/0190a000-0000-7000-8000-000000000000")).andExpect(status().isNotFound());
		perform(get("/accounts/khong-phai-ma")).andExpect(status().isBadRequest());
	}

	@Test
	void aSheetIsCheckedRowByRowAndChangesNothing() throws Exception {
		check(HEAD + "lan.vp;Nguyễn Thị Lan;;Chuyên viên Văn phòng;\n" + "son;Phạm Sơn;;Vua;\n"
				+ "duc.stc;Hoàng Đức;;Cán bộ cơ quan;Sở Trên Mây\n" + "lan.vp;Lan Khác;;Lãnh đạo UBND tỉnh;\n")
			.andExpect(content().string(containsString("3 trong 4 dòng cần sửa")))
			.andExpect(content().string(containsString("Không có vai trò «Vua»")))
			.andExpect(content().string(containsString("«Sở Trên Mây» không chỉ rõ một cơ quan")))
			.andExpect(content().string(containsString("lặp lại trong bảng")));
		assertThat(this.directory.exists("lan.vp")).isFalse();
	}

	@Test
	void aGoodSheetOpensEveryAccountWithATemporaryPassword() throws Exception {
		String sheet = "Tên đăng nhập,Họ và tên,Thư điện tử,Vai trò,Cơ quan\r\n"
				+ "lan.vp,Nguyễn Thị Lan,,Chuyên viên Văn phòng,\r\nson,\"Phạm, Sơn\",,Lãnh đạo UBND tỉnh,\r\n";
		check(sheet).andExpect(content().string(containsString("Cả 2 dòng đều dùng được")));
		perform(post("/accounts/import").with(csrf())
			.param("commandId", UUID.randomUUID().toString())
			.param("rows", sheet)).andExpect(redirectedUrl("/accounts")).andExpect(flash().attributeExists("opened"));
		assertThat(this.directory.find("son").orElseThrow().name()).isEqualTo("Phạm, Sơn");
		assertThat(this.directory.get(this.directory.find("lan.vp").orElseThrow().account()).passwordTemporary())
			.isTrue();
	}

	@Test
	void aWorkbookIsReadLikeACsvFile() throws Exception {
		check(workbook(AccountSheet.COLUMNS, List.of("lan.vp", "Nguyễn Thị Lan", "", "Chuyên viên Văn phòng", "")))
			.andExpect(content().string(containsString("Cả 1 dòng đều dùng được")));
	}

	@Test
	void whatIsNoSheetGetsAClearMessage() throws Exception {
		check(new byte[] { 'P', 'K', 3, 4, 9, 9 })
			.andExpect(content().string(containsString("Không đọc được bảng tính")));
		check("a;b;c\n1;2;3\n").andExpect(content().string(containsString("Còn thiếu: “Tên đăng nhập”")));
		check("").andExpect(content().string(containsString("không có dòng nào")));
	}

	private ResultActions send(SignedIn me, MockHttpServletRequestBuilder request, String command) throws Exception {
		return this.mvc.perform(request.with(csrf())
			.with(People.as(me))
			.param("commandId", command)
			.param("userName", "lan.moi")
			.param("displayName", "Nguyễn Thị Lan")
			.param("roles", "LEADER")
			.param("version", "0"));
	}

	private String hash(String userName) {
		this.entities.flush();
		return this.jdbc.sql("select password_hash from account where user_name = ?")
			.param(userName)
			.query(String.class)
			.single();
	}

	private AccountId open(String userName, String name, Role role) {
		return this.openAccount.open(new PersonDetails(userName, name, null, Set.of(role), null)).account();
	}

	private ResultActions edit(AccountId account, String name, long version) throws Exception {
		return perform(post("/accounts/" + account.value()).with(csrf())
			.param("displayName", name)
			.param("roles", "LEADER")
			.param("version", String.valueOf(version)));
	}

	private ResultActions disable(AccountId account) throws Exception {
		return perform(post("/accounts/" + account.value() + "/disabling").with(csrf()));
	}

	private ResultActions check(String csv) throws Exception {
		return check(csv.getBytes(StandardCharsets.UTF_8));
	}

	private ResultActions check(byte[] file) throws Exception {
		return this.mvc.perform(multipart("/accounts/import/check").file(new MockMultipartFile("file", file))
			.with(csrf())
			.with(People.as(People.administrator())));
	}

	private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.as(People.administrator())));
	}

	@SafeVarargs
	private static byte[] workbook(List<String>... rows) throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet();
			for (List<String> cells : rows) {
				XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				cells.forEach((cell) -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
