// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguespage.h"

#include "core/base/language.h"
#include "ui/purchasing/cataloguebusy.h"
#include "ui/purchasing/cataloguecolumns.h"
#include "ui/purchasing/cataloguereader.h"
#include "ui/purchasing/cataloguestart.h"
#include "ui/purchasing/differencesview.h"
#include "ui/purchasing/longwork.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

CataloguesPage::CataloguesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Suppliers, parent)
{
    m_reader = new CatalogueReader(desk.db(), this);
    buildUi();
    connect(m_reader, &CatalogueReader::finished, this, &CataloguesPage::wasRead);
    connect(m_reader, &CatalogueReader::progressed, m_busy, &CatalogueBusy::setPercent);
    show(Step::Start);
}

void CataloguesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead(tr("Suppliers’ catalogues"));
    addActions();
    outer->addWidget(m_head);
    m_bands = new Bands;
    m_bands->setContentsMargins(24, 12, 24, 0);
    outer->addWidget(m_bands);
    m_stack = new QStackedWidget;
    m_start = new CatalogueStart(desk());
    m_busy = new CatalogueBusy;
    m_columns = new CatalogueColumns;
    m_differences = new DifferencesView;
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_differences);
    outer->addWidget(m_stack, 1);
    connect(m_start, &CatalogueStart::beginWanted, this, [this] {
        m_draft = {};
        m_draft.path = m_start->path();
        m_draft.supplier = m_start->supplier();
        m_draft.supplierName = m_start->supplierName();
        read();
    });
    connect(m_start, &CatalogueStart::undoWanted, this,
            [this](CatalogueImportId import) { undo(import, true); });
    connect(m_columns, &CatalogueColumns::enoughChanged, this, [this](bool isEnough) {
        m_columnsEnough = isEnough;
        showActions();
    });
    connect(m_differences, &DifferencesView::choiceChanged, this, &CataloguesPage::showActions);
}

void CataloguesPage::addActions()
{
    m_toColumns = new KeyButton(tr("Columns and names…"), KeyButton::Role::Quiet);
    m_toColumns->setObjectName(u"to-columns"_qs);
    connect(m_toColumns, &QPushButton::clicked, this, [this] {
        m_columns->setDraft(m_draft);
        show(Step::Columns);
    });
    m_aside = new KeyButton(tr("Put aside"));
    m_aside->setObjectName(u"aside"_qs);
    connect(m_aside, &QPushButton::clicked, this, &CataloguesPage::stopOrPutAside);
    m_primary = new KeyButton(QString(), KeyButton::Role::Primary);
    m_primary->setObjectName(u"primary"_qs);
    m_primary->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_primary, &QPushButton::clicked, this, &CataloguesPage::goOn);
    m_head->addAction(m_toColumns);
    m_head->addAction(m_aside);
    m_head->addAction(m_primary);
}

CataloguesPage::Step CataloguesPage::step() const
{
    return Step(m_stack->currentIndex());
}

void CataloguesPage::begin(const QVariant &)
{
    if (step() == Step::Start) {
        m_bands->settleAll();
        m_start->clear();
    }
}

void CataloguesPage::reload()
{
    m_start->refresh();
}

void CataloguesPage::show(Step step)
{
    m_stack->setCurrentIndex(int(step));
    const bool isDraft = step != Step::Start;
    const QLocale locale = Language::locale();
    m_head->setTitle(isDraft ? tr("Catalogue of %1, %2")
                                   .arg(m_draft.supplierName,
                                        locale.toString(desk().session().today(), u"MMMM yyyy"_qs))
                             : tr("Suppliers’ catalogues"));
    QStringList facts;
    if (isDraft)
        facts += m_draft.fileName();
    if (step == Step::Differences) {
        facts += tr("%n lines read", nullptr, m_draft.differences->comparison.read);
        if (!m_draft.catalogue->title.isEmpty())
            facts += m_draft.catalogue->title;
        facts += m_draft.formerDay ? tr("compared with the catalogue of %1")
                                         .arg(locale.toString(*m_draft.formerDay, tr("MMMM d")))
                                   : tr("first catalogue of this supplier");
    }
    m_head->setSubtitle(facts.join(u" · "_qs));
    showActions();
}

void CataloguesPage::showBusy(const QString &what, const QString &promise)
{
    m_before = step();
    m_busy->begin(what, promise);
    show(Step::Busy);
}

void CataloguesPage::stopOrPutAside()
{
    if (step() != Step::Busy) {
        show(Step::Start);
    } else if (m_writing) {
        // The answer tells whether it came in time.
        m_writing->stop();
        m_aside->setEnabled(false);
    } else {
        m_reader->stop();
        show(m_before);
    }
}

void CataloguesPage::showActions()
{
    const Step now = step();
    m_aside->setVisible(now != Step::Start);
    m_aside->setEnabled(true);
    m_aside->setText(now == Step::Busy ? tr("Stop") : tr("Put aside"));
    m_toColumns->setVisible(now == Step::Differences && m_draft.file && m_draft.file->table);
    m_primary->setVisible(now == Step::Columns || now == Step::Differences);
    if (now == Step::Columns) {
        m_primary->setText(tr("See the differences"));
        m_primary->setEnabled(m_columnsEnough);
        return;
    }
    const int ticked = m_differences->ticked();
    const int refused = m_differences->refused();
    m_primary->setText(ticked == 0 && refused > 0 ? tr("Remember %n refusals", nullptr, refused)
                                                  : tr("Accept %n changes", nullptr, ticked));
    m_primary->setEnabled(ticked + refused > 0);
}

void CataloguesPage::read()
{
    m_bands->settleAll();
    showBusy(m_draft.file ? tr("Comparing %1…").arg(m_draft.fileName())
                          : tr("Reading %1…").arg(m_draft.fileName()),
             tr("Nothing is written before you accept."));
    m_reader->start(desk().session(), m_draft);
}

void CataloguesPage::wasRead(const Result<CatalogueDraft> &draft)
{
    if (!draft) {
        show(m_before);
        Ask::tellRefusal(m_stack, draft.failure());
        return;
    }
    m_draft = *draft;
    if (m_draft.differences) {
        m_differences->setDraft(m_draft);
        show(Step::Differences);
    } else {
        m_columns->setDraft(m_draft);
        show(Step::Columns);
    }
}

void CataloguesPage::goOn()
{
    if (step() == Step::Differences) {
        accept();
        return;
    }
    m_draft.reading = m_columns->reading();
    m_draft.isReadingKnown = true;
    read();
}

void CataloguesPage::accept()
{
    CatalogueSource source;
    source.fileName = m_draft.fileName();
    source.sha256 = m_draft.sha256;
    source.reading = m_draft.reading;
    m_writing = LongWork::make();
    connect(m_writing.get(), &LongWork::progressed, m_busy, &CatalogueBusy::setPercent);
    showBusy(tr("Writing the changes…"), tr("All of them, or none if you stop."));
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), supplier = m_draft.supplier, source,
         catalogue = m_draft.catalogue, choice = m_differences->choice(), work = m_writing] {
            return CatalogueImportService(db).take(session, supplier, source, *catalogue, choice,
                                                   LongWork::part(work, 0, 100));
        },
        [this](const Result<CatalogueImportRun> &run) { accepted(run); });
}

void CataloguesPage::accepted(const Result<CatalogueImportRun> &run)
{
    m_writing.reset();
    if (!run) {
        show(Step::Differences);
        if (run.failure().code == u"cancelled")
            desk().toast(run.failure().message);
        else
            Ask::tellRefusal(m_stack, run.failure());
        return;
    }
    show(Step::Start);
    m_start->clear();
    const int written = run->added + run->changed + run->gone;
    const CatalogueImportId import = run->id;
    if (import.value() > 0)
        desk().toast(tr("%n changes of %1 accepted.", nullptr, written).arg(m_draft.supplierName),
                     [this, import] { undo(import, false); });
    if (run->priceBatch && desk().may(Permission::SetPrices))
        m_bands->post(
            {Kind::Info,
             tr("%n shelf prices would change by the new costs.", nullptr, run->pricesProposed),
             tr("They wait as a draft."),
             {},
             {{tr("See the prices"),
               [this, batch = run->priceBatch->value()] { desk().go(u"prices"_qs, batch); }}}});
}

void CataloguesPage::undo(CatalogueImportId import, bool asks)
{
    const bool isSure =
        !asks ||
        Ask::confirm(this, {tr("Take this catalogue back?"),
                            tr("All that it changed becomes again what it was before, also the "
                               "costs of our products."),
                            tr("Take it back"), tr("Keep it")});
    if (!isSure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), import] {
            return CatalogueImportService(db).undo(session, import);
        },
        [this](const Result<CatalogueImportRun> &undone) {
            m_bands->settleAll(); // the draft of prices that it spoke of is gone
            if (!undone)
                Ask::tellRefusal(m_stack, undone.failure());
            else
                desk().toast(tr("Taken back."));
            m_start->refresh();
        });
}

Page *makeCataloguesPage(Desk &desk, QWidget *parent)
{
    return new CataloguesPage(desk, parent);
}

} // namespace cabas::ui
