package vn.dondoc.notification.mail;

import vn.dondoc.testing.OnMysql;

@OnMysql
class MailOnMysqlTest extends MailTest {

}
