// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/ownfieldeditors.h"

#include "core/base/language.h"
#include "core/catalog/ownfieldrules.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace cabas::ui {

OwnFieldEditors::OwnFieldEditors(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
}

void OwnFieldEditors::setFields(const std::vector<OwnField> &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    qDeleteAll(m_editors);
    m_editors.clear();
    for (const OwnField &field : fields)
        addEditor(field);
}

void OwnFieldEditors::addEditor(const OwnField &field)
{
    QWidget *editor = nullptr;
    if (field.kind == OwnValueKind::Flag) {
        auto *box = new QCheckBox(tr("yes"));
        box->setMinimumHeight(24);
        connect(box, &QCheckBox::toggled, this, &OwnFieldEditors::changed);
        editor = box;
    } else if (field.kind == OwnValueKind::Choice) {
        auto *combo = new QComboBox;
        combo->addItem({});
        combo->addItems(field.choices);
        connect(combo, &QComboBox::currentIndexChanged, this, &OwnFieldEditors::changed);
        editor = combo;
    } else {
        auto *line = new QLineEdit;
        connect(line, &QLineEdit::textEdited, this, &OwnFieldEditors::changed);
        editor = line;
    }
    editor->setObjectName(u"own-%1"_qs.arg(field.position));
    auto *holder = new Field(field.name, editor);
    const int at = int(m_editors.size());
    m_grid->addWidget(holder, at / m_columns, at % m_columns);
    m_editors.push_back(holder);
}

void OwnFieldEditors::setValues(const OwnValues &values)
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QString value = values.value(m_fields[i].id);
        QWidget *editor = m_editors[i]->editor();
        if (auto *box = qobject_cast<QCheckBox *>(editor))
            box->setChecked(value == u"1");
        else if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentIndex(std::max(0, combo->findText(value)));
        else
            static_cast<QLineEdit *>(editor)->setText(
                OwnFieldRules::shown(m_fields[i], value, Language::locale()));
        m_editors[i]->setError({});
    }
}

QString OwnFieldEditors::typed(size_t index) const
{
    const QWidget *editor = m_editors[index]->editor();
    if (const auto *box = qobject_cast<const QCheckBox *>(editor))
        return box->isChecked() ? u"1"_qs : QString();
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        return combo->currentText();
    return static_cast<const QLineEdit *>(editor)->text();
}

OwnValues OwnFieldEditors::values() const
{
    OwnValues values;
    for (size_t i = 0; i < m_fields.size(); ++i)
        values.insert(m_fields[i].id, typed(i));
    return values;
}

bool OwnFieldEditors::check()
{
    bool isGood = true;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Result<QString> kept = OwnFieldRules::kept(m_fields[i], typed(i));
        m_editors[i]->setError(kept ? QString() : kept.failure().message);
        if (!kept && isGood)
            m_editors[i]->editor()->setFocus();
        isGood = isGood && kept.ok();
    }
    return isGood;
}

} // namespace cabas::ui
