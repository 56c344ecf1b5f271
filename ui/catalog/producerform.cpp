// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/producerform.h"

#include "core/catalog/ownfieldservice.h"
#include "core/catalog/productsheetservice.h"
#include "ui/catalog/coordinatesedit.h"
#include "ui/catalog/ownfieldblock.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int notesHeight = 80;

} // namespace

ProducerForm::ProducerForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void ProducerForm::buildUi()
{
    const bool mayEdit = m_desk.may(Permission::EditProducts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        editor->setEnabled(mayEdit);
        auto *field = new Field(label, editor);
        column->addWidget(field);
        m_fields.push_back(field);
        return field;
    };
    m_name = new QLineEdit;
    m_nameField = add(tr("Name"), m_name, u"producer-name"_qs);
    m_place = new QLineEdit;
    add(tr("Town"), m_place, u"producer-place"_qs);
    m_department = new QLineEdit;
    add(tr("Department"), m_department, u"producer-department"_qs);
    m_country = new QLineEdit;
    m_countryField = add(tr("Country, two letters"), m_country, u"producer-country"_qs);
    m_at = new CoordinatesEdit;
    m_atField = add(tr("Coordinates"), m_at, u"producer-at"_qs);
    m_atField->setNote(CoordinatesEdit::example());
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    growHeight(m_notes, notesHeight);
    add(tr("Notes"), m_notes, u"producer-notes"_qs);
    m_own = new OwnFieldBlock(m_desk, RecordKind::Producer);
    m_own->setEnabled(mayEdit);
    column->addWidget(m_own);
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"producer-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    if (!mayEdit)
        save->hide();
    column->addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, this, &ProducerForm::save);
}

void ProducerForm::show(const Producer &producer)
{
    m_producer = producer;
    ++m_shown;
    m_name->setText(producer.name);
    m_place->setText(producer.place);
    m_department->setText(producer.department);
    m_country->setText(producer.country);
    m_at->setPlace(producer.at);
    m_notes->setPlainText(producer.notes);
    m_own->showRecord(producer.id.value());
    for (Field *field : m_fields)
        field->setError({});
}

void ProducerForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProducerForm::save()
{
    for (Field *field : m_fields)
        field->setError({});
    const auto place = m_at->place();
    if (!place)
        return m_atField->refuse(place.failure().message);
    if (!m_own->check())
        return;
    Producer typed = m_producer;
    typed.name = m_name->text();
    typed.place = m_place->text().trimmed();
    typed.department = m_department->text().trimmed();
    typed.country = m_country->text();
    typed.at = *place;
    typed.notes = m_notes->toPlainText().trimmed();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), typed, own = m_own->values()] {
            return db.write([&](Tx &) -> Result<Producer> {
                CABAS_LET(kept, ProductSheetService(db).saveProducer(session, typed));
                CABAS_TRY(OwnFieldService(db).setValues(session, RecordKind::Producer,
                                                        kept.id.value(), own));
                return kept;
            });
        },
        [this, asked = m_shown](const Result<Producer> &producer) {
            if (producer)
                Q_EMIT saved(*producer, asked == m_shown);
            else
                fieldOf(producer.failure().code)->refuse(producer.failure().message);
        });
}

Field *ProducerForm::fieldOf(const QString &code) const
{
    if (code == u"country")
        return m_countryField;
    return code == u"coordinates" ? m_atField : m_nameField;
}

} // namespace cabas::ui
