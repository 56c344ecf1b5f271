// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchasing/cataloguedraft.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class CatalogueBusy;
class CatalogueColumns;
class CatalogueReader;
class CatalogueStart;
class DifferencesView;
class KeyButton;
class LongWork;
class PageHead;

/// Suppliers' catalogues: a file is chosen, its columns are named once, and what it would change
/// is looked at before anything is written.
class CataloguesPage : public Page {
    Q_OBJECT

public:
    enum class Step { Start, Busy, Columns, Differences };

    CataloguesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    Step step() const;

protected:
    void reload() override;

private:
    void buildUi();
    void addActions();
    void show(Step step);
    void showBusy(const QString &what, const QString &promise);
    void stopOrPutAside();
    void showActions();
    void read();
    void wasRead(const Result<CatalogueDraft> &draft);
    void goOn();
    void accept();
    void accepted(const Result<CatalogueImportRun> &run);
    void undo(CatalogueImportId import, bool asks);

    PageHead *m_head = nullptr;
    Bands *m_bands = nullptr;
    KeyButton *m_aside = nullptr;
    KeyButton *m_toColumns = nullptr;
    KeyButton *m_primary = nullptr;
    QStackedWidget *m_stack = nullptr;
    CatalogueStart *m_start = nullptr;
    CatalogueColumns *m_columns = nullptr;
    DifferencesView *m_differences = nullptr;
    CatalogueBusy *m_busy = nullptr;
    CatalogueReader *m_reader = nullptr;
    std::shared_ptr<LongWork> m_writing; ///< null: nothing is being written
    Step m_before = Step::Start;         ///< where the page was before it was busy
    CatalogueDraft m_draft;
    bool m_columnsEnough = false;
};

Page *makeCataloguesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
