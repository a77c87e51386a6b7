// SPDX-License-Identifier: Apache-2.0
import QtQml

import Hearth.App

// The demo conversation as somebody who writes Arabic sees it; code stays as it is.
DemoConversation {
    id: root

    readonly property var words: [
        "مجلد صوري في فوضى. كيف أجد الملفات المكررة، وما الذي يجب أن أنتبه إليه؟",
        "يريد العثور على التكرار حسب المحتوى.",
        "<p>قارن <b>المحتوى</b> لا الأسماء: الملفان متطابقان عندما تتطابق بصمتاهما. تجمع هذه الدالة المسارات تحت "
        + "<code>folder</code> بهذه الطريقة:</p>",
        "",
        "<p>قبل أن تحذف أي شيء:</p><ul><li>انسخ المجلد احتياطيا مرة واحدة.</li><li>ملفات RAW وملفات JPEG ليست "
        + "<i>مكررة</i>.</li><li>احتفظ بالنسخة الأقدم، انظر <a href=\"https://docs.python.org/\">hashlib</a>.</li></ul>"
    ]
    readonly property var arabicRows: root.rows.map((row, i) => root.translated(row, i))

    function translated(row: var, index: int): var {
        const copy = Object.assign({}, row);
        if (row.kind === TranscriptModel.Kind.UserText)
            copy.text = root.words[index];
        else if (row.kind === TranscriptModel.Kind.RichText)
            copy.html = root.words[index];
        else if (row.kind === TranscriptModel.Kind.Table)
            Object.assign(copy, {
                "tableHeader": ["الطريقة", "تجد", "المدة لعشرة آلاف صورة"],
                "tableRows": [["الاسم والحجم", "النسخ البسيطة", "ثانيتان"], ["SHA-256", "البايتات نفسها بأي اسم", "3 دقائق"]]
            });
        return copy;
    }

    function fillInArabic(application: Application): void {
        application.windows.first.chat.title = "صور مكررة";
        application.windows.first.chat.transcript.setRows(root.arabicRows);
    }
}
