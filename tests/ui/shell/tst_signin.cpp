// SPDX-License-Identifier: GPL-3.0-or-later
// covers: loginpage ownersetup secretsheet roomy
// Who opens a file, with text of twice the size: the names, the PIN, the sheets of the owner's
// first day.
#include "app/shop.h"
#include "core/access/accessservice.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ownersetup.h"
#include "ui/shell/secretsheet.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestSignIn : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_data;
    QStringList m_wrong;

    void look(QWidget &widget, const QString &name, const View &view, QSize size)
    {
        const QString full =
            u"large-%1-%2%3-%4"_qs
                .arg(name, view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                .arg(view.size.width());
        takePicture(widget, full, size);
        for (const QString &fault : faults(walk(widget)))
            m_wrong << full + u": "_qs + fault;
        const bool fits =
            widget.width() <= view.size.width() && widget.height() <= view.size.height();
        if (!fits)
            m_wrong << u"%1: %2 x %3"_qs.arg(full).arg(widget.width()).arg(widget.height());
    }

private Q_SLOTS:
    void initTestCase()
    {
        useView({});
        m_data = std::make_unique<TestShop>();
        AccessService access(m_data->db());
        const std::pair<const char16_t *, const char16_t *> people[] = {
            {u"ada", u"Ada Lovelace"},
            {u"mjc", u"Marie-Jeanne Charpentier de La Rochefoucauld"},
            {u"karim", u"Karim Laurier"}};
        for (const auto &[name, shown] : people)
            QVERIFY(access.addUser(m_data->session(), {QString::fromUtf16(name),
                                                       QString::fromUtf16(shown),
                                                       {},
                                                       {Role::Cashier},
                                                       u"4827"_qs,
                                                       {}}));
        QVERIFY(access.setPin(m_data->session(), m_data->owner(), {}, u"7351"_qs).ok());
    }
    void cleanup()
    {
        Themes::setTextFactor(100);
        useView({false, false, {1366, 768}});
    }

    void fitsLargeText_data() { addLargeViews(); }
    void fitsLargeText()
    {
        QFETCH(bool, isFrench);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        const View view{isDark, isFrench, size};
        useView(view);
        Themes::setTextFactor(200);
        m_wrong.clear();
        const auto shop = Shop::open(m_data->path(), {m_data->folder(), m_data->now(), {}}).value();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.setWindowState(Qt::WindowNoState); // the platform's screen may be smaller
        window.resize(size);
        window.QMainWindow::show();
        window.askWhoIsThere();
        look(window, u"signin"_qs, view, size);
        auto *name = window.findChild<QAbstractButton *>(u"name-mjc"_qs);
        QVERIFY(name != nullptr);
        name->click();
        look(window, u"signin-pin"_qs, view, size);
        Desk &desk = window.desk();
        OwnerSetup setup(desk, m_data->session(), &window);
        setup.setAttribute(Qt::WA_DeleteOnClose, false);
        setup.open();
        setup.findChild<QLineEdit *>(u"owner-pin"_qs)->setText(u"1"_qs);
        setup.findChild<QAbstractButton *>(u"owner-go-on"_qs)->click();
        look(setup, u"owner-setup"_qs, view, setup.size());
        setup.close();
        for (const auto kind : {SecretSheet::Kind::Recovery, SecretSheet::Kind::Badge}) {
            const bool isBadge = kind == SecretSheet::Kind::Badge;
            SecretSheet::show(desk, &window, kind, isBadge ? u"Ada Lovelace"_qs : QString(),
                              isBadge ? u"U-4F7KQ9ZB"_qs
                                      : u"K7QX-2M9P-RT4V-HW8C-3NDF-6YJL-B5GS-X1ZA"_qs);
            auto *sheet = window.findChild<QDialog *>(u"secret-sheet"_qs);
            QVERIFY(sheet != nullptr);
            look(*sheet, isBadge ? u"badge-sheet"_qs : u"recovery-sheet"_qs, view, sheet->size());
            delete sheet;
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u"\n"_qs)));
    }
};

CABAS_TEST(TestSignIn)
#include "tst_signin.moc"
