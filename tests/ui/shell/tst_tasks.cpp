// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of volunteers, buyers and treasurers in the program's own window, by keyboard alone
// and by mouse alone; those of cashiers are in tst_windowday. Each has a ceiling of actions, and
// docs/TASKS.md says what it takes.
#include "core/reports/verifier.h"
#include "tests/support/registry.h"
#include "tests/support/ui_tour.h"
#include "tests/ui/shell/tasksbykeyboard.h"
#include "tests/ui/shell/tasksbymouse.h"
#include "tests/ui/shell/tasktable.h"

using namespace cabas;
using namespace cabas::test;

class TestTasks : public QObject {
    Q_OBJECT
    std::unique_ptr<PageTour> m_tour;

    template <typename Hands>
    void volunteer(Hand hand)
    {
        TaskShop shop(m_tour->folder(), "volunteer", hand);
        Hands hands(shop);
        play(shop, hands,
             {&Hands::noteLoss, &Hands::takeShortDateOff, &Hands::leaveWord, &Hands::notePresence,
              &Hands::findProduct, &Hands::addMember, &Hands::bookShift});
    }
    template <typename Hands>
    void buyer(Hand hand)
    {
        TaskShop shop(m_tour->folder(), "buyer", hand);
        Hands hands(shop);
        play(shop, hands, {&Hands::makeProduct, &Hands::changePrice, &Hands::order});
    }
    template <typename Hands>
    void treasurer(Hand hand)
    {
        TaskShop shop(m_tour->folder(), "treasurer", hand);
        Hands hands(shop);
        play(shop, hands,
             {&Hands::postEntry, &Hands::postInvoice, &Hands::explainBankLine,
              &Hands::preparePayments, &Hands::noteVatSent, &Hands::lockMonth,
              &Hands::goDownFromReport});
    }
    template <typename Hands>
    static void play(TaskShop &shop, Hands &hands, const std::vector<void (Hands::*)()> &tasks)
    {
        for (const auto task : tasks) {
            shop.home();
            (hands.*task)();
        }
        // Whatever hand did it, the file is whole.
        for (const VerifyCheck &check : Verifier::run(shop.day().shop().db()).checks)
            QVERIFY2(check.ok, qPrintable(check.name + u": "_qs + check.detail));
    }

private Q_SLOTS:
    void initTestCase() { m_tour = std::make_unique<PageTour>(); }
    void volunteerByKeyboard() { volunteer<TasksByKeyboard>(Hand::Keyboard); }
    void volunteerByMouse() { volunteer<TasksByMouse>(Hand::Mouse); }
    void buyerByKeyboard() { buyer<TasksByKeyboard>(Hand::Keyboard); }
    void buyerByMouse() { buyer<TasksByMouse>(Hand::Mouse); }
    void treasurerByKeyboard() { treasurer<TasksByKeyboard>(Hand::Keyboard); }
    void treasurerByMouse() { treasurer<TasksByMouse>(Hand::Mouse); }

    void theirTableIsInStep() { QCOMPARE(TaskTable::compare(u"office"_qs), QString()); }
};

CABAS_TEST(TestTasks)
#include "tst_tasks.moc"
