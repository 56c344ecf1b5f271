// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/ownfieldspage.h"

#include "core/catalog/ownfieldservice.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int choicesHeight = 112;

} // namespace

OwnFieldsPage::OwnFieldsPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    buildUi();
    showField({});
}

void OwnFieldsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Fields of the shop"));
    head->setParentPage(tr("File and backups"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"file"_qs, u"shop"_qs); });
    auto *add = new KeyButton(tr("New field"), KeyButton::Role::Primary);
    add->setObjectName(u"new-field"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        showField(blank());
        m_name->setFocus();
    });
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makeForm());
}

QWidget *OwnFieldsPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_kinds = new SegmentedControl;
    m_kinds->setObjectName(u"field-records"_qs);
    // In the order of RecordKind.
    for (const QString &word : {tr("Products"), tr("Suppliers"), tr("Producers"), tr("Members")})
        m_kinds->addSegment(word);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this] {
        showField(blank());
        reload();
    });
    m_rows = new RowsModel({{tr("Field")}, {tr("Holds")}}, this);
    m_table = new DataTable(tr("Fields of the shop"));
    m_table->setObjectName(u"own-fields"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 200});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(
        u"columns-3"_qs, tr("What this shop wants to know and Cabas does not ask: name it here.")));
    column->addWidget(card, 1);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && m_fields[size_t(at)] != m_field)
            showField(m_fields[size_t(at)]);
    });
    connect(m_table, &DataTable::opened, this, [this] { m_name->setFocus(); });
    return holder;
}

QWidget *OwnFieldsPage::makeForm()
{
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    const auto add = [this](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        m_panel->body()->addWidget(field);
        return field;
    };
    m_name = new QLineEdit;
    m_nameField = add(tr("Name"), m_name, u"field-name"_qs);
    m_kind = new QComboBox;
    for (const OwnValueKind kind : {OwnValueKind::Text, OwnValueKind::Number, OwnValueKind::Day,
                                    OwnValueKind::Flag, OwnValueKind::Choice})
        m_kind->addItem(kindText(kind), int(kind));
    add(tr("It holds"), m_kind, u"field-kind"_qs)
        ->setNote(tr("Chosen once: what is written in it must stay readable."));
    m_choices = new QPlainTextEdit;
    m_choices->setTabChangesFocus(true);
    growHeight(m_choices, choicesHeight);
    m_choicesField = add(tr("Choices, one a line"), m_choices, u"field-choices"_qs);
    m_panel->body()->addStretch(1);
    m_remove = new KeyButton(tr("Remove"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"field-remove"_qs);
    auto *save = new KeyButton(tr("Keep this field"), KeyButton::Role::Primary);
    save->setObjectName(u"field-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->addFoot(m_remove);
    m_panel->addFoot(save, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnFieldsPage::showKind);
    connect(m_remove, &QPushButton::clicked, this, &OwnFieldsPage::remove);
    connect(save, &QPushButton::clicked, this, &OwnFieldsPage::save);
    return m_panel;
}

QString OwnFieldsPage::kindText(OwnValueKind kind)
{
    switch (kind) {
    case OwnValueKind::Text:
        break;
    case OwnValueKind::Number:
        return tr("a number");
    case OwnValueKind::Day:
        return tr("a day");
    case OwnValueKind::Flag:
        return tr("yes or no");
    case OwnValueKind::Choice:
        return tr("one of some choices");
    }
    return tr("a text");
}

OwnField OwnFieldsPage::blank() const
{
    OwnField field;
    field.record = RecordKind(m_kinds->current());
    return field;
}

void OwnFieldsPage::reload()
{
    const OwnFieldService own(desk().db());
    for (const RecordKind record :
         {RecordKind::Product, RecordKind::Supplier, RecordKind::Producer, RecordKind::Member}) {
        const auto fields = own.fields(record);
        m_kinds->setCount(int(record), fields ? int(fields->size()) : 0);
        if (record == blank().record)
            m_fields = fields ? *fields : std::vector<OwnField>();
    }
    std::vector<RowOfCells> rows;
    for (const OwnField &field : m_fields)
        rows.push_back(
            {field.id.value(),
             {{field.name},
              {field.choices.isEmpty() ? kindText(field.kind) : field.choices.join(u", "_qs)}}});
    m_rows->setRows(std::move(rows));
    if (const int row = m_rows->rowOf(m_field.id.value()); row >= 0)
        m_table->selectOnly(row);
}

void OwnFieldsPage::showField(const OwnField &field)
{
    m_field = field;
    const bool isNew = field.id.value() == 0;
    m_panel->setTitle(isNew ? tr("Fields of the shop") : tr("Change"),
                      isNew ? tr("New field") : field.name);
    m_name->setText(field.name);
    m_kind->setCurrentIndex(m_kind->findData(int(field.kind)));
    m_kind->setEnabled(isNew);
    m_choices->setPlainText(field.choices.join(u'\n'));
    m_nameField->setError({});
    m_choicesField->setError({});
    m_remove->setVisible(!isNew);
    showKind();
}

void OwnFieldsPage::showKind()
{
    m_choicesField->setVisible(OwnValueKind(m_kind->currentData().toInt()) == OwnValueKind::Choice);
}

void OwnFieldsPage::save()
{
    m_nameField->setError({});
    m_choicesField->setError({});
    OwnField typed = m_field;
    typed.name = m_name->text();
    typed.kind = OwnValueKind(m_kind->currentData().toInt());
    typed.choices = typed.kind == OwnValueKind::Choice
                        ? m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts)
                        : QStringList();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), typed] {
            return OwnFieldService(db).save(session, typed);
        },
        [this](const Result<OwnField> &field) {
            if (!field) {
                const bool isOfChoices = field.failure().code == u"field_choices";
                (isOfChoices ? m_choicesField : m_nameField)->refuse(field.failure().message);
                return;
            }
            showField(*field);
            reload();
            desk().toast(tr("Saved."));
        });
}

void OwnFieldsPage::remove()
{
    const bool isSure =
        Ask::confirm(this, {tr("Remove this field?"), tr("What was written in it goes with it."),
                            tr("Remove it"), tr("Keep it"), true});
    if (!isSure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_field.id] {
            return OwnFieldService(db).remove(session, id);
        },
        [this](const Result<> &removed) {
            if (!removed)
                return Ask::tellRefusal(this, removed.failure());
            showField(blank());
            reload();
        });
}

Page *makeOwnFieldsPage(Desk &desk, QWidget *parent)
{
    return new OwnFieldsPage(desk, parent);
}

} // namespace cabas::ui
